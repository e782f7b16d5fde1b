package dev.chatelaine.project.project;

import static dev.chatelaine.project.project.ProjectProblem.*;

import dev.chatelaine.chassis.domain.Rejected;
import dev.chatelaine.project.Principal;
import dev.chatelaine.project.UserId;
import dev.chatelaine.project.project.JoinRequest.Status;
import dev.chatelaine.project.project.JoinRequestCommand.*;
import dev.chatelaine.project.project.JoinRequestEvent.*;
import dev.chatelaine.project.project.ProjectEvent.MemberAdded;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Whoever belongs to the organization may ask to join, one request at a time; it is answered once, in time. */
final class JoinRequests {

    private JoinRequests() {}

    static List<ProjectEvent> ask(AskToJoin c, Project.State state) {
        if (!state.exists() || !c.actor().belongsToOrganization()) throw new Rejected(PROJECT_UNKNOWN);
        UserId user = c.actor().userId();
        if (find(c, state).filter(known -> known.userId().equals(user)).isPresent())
            return List.of(); // the same request, delivered twice
        Lifecycle.open(state);
        if (state.team().occupied(Principal.user(user), c.at())) throw new Rejected(ENTRY_EXISTS);
        boolean waiting = state.requests().stream()
                .anyMatch(known -> known.userId().equals(user) && known.open(c.at())
                        || known.id().equals(c.requestId()));
        if (waiting) throw new Rejected(JOIN_REQUEST_EXISTS);
        return List.of(new JoinRequested(c.projectId(), c.requestId(), user, c.message(), c.expiresAt()));
    }

    static List<ProjectEvent> approve(ApproveJoinRequest c, Project.State state) {
        JoinRequest request = request(c, state);
        if (request.status() == Status.APPROVED) return List.of();
        requireOpen(request, c);
        if (!c.known()) throw new Rejected(PERSON_UNKNOWN);
        if (state.team().occupied(Principal.user(request.userId()), c.at())) throw new Rejected(ENTRY_EXISTS);
        Memberships.requireSensible(c.access(), c.at());
        if (request.userId().equals(c.actor().userId())) Memberships.requireReasonForOneself(c, c.access(), state);
        return List.of(
                MemberAdded.of(c.projectId(), c.entryId(), request.userId(), c.access()),
                new JoinRequestApproved(c.projectId(), c.requestId(), request.userId(), c.entryId()));
    }

    static List<ProjectEvent> decline(DeclineJoinRequest c, Project.State state) {
        JoinRequest request = request(c, state);
        if (request.status() == Status.DECLINED) return List.of();
        requireOpen(request, c);
        return List.of(new JoinRequestDeclined(c.projectId(), c.requestId(), request.userId(), c.reason()));
    }

    static List<ProjectEvent> withdraw(WithdrawJoinRequest c, Project.State state) {
        JoinRequest request = request(c, state);
        boolean mine = request.userId().equals(c.actor().userId());
        if (!mine || !c.actor().active()) throw new Rejected(JOIN_REQUEST_UNKNOWN);
        if (request.status() == Status.WITHDRAWN) return List.of();
        if (request.status() != Status.WAITING) throw new Rejected(JOIN_REQUEST_ANSWERED);
        return List.of(new JoinRequestWithdrawn(c.projectId(), c.requestId(), request.userId()));
    }

    private static void requireOpen(JoinRequest request, JoinRequestCommand c) {
        if (request.status() != Status.WAITING) throw new Rejected(JOIN_REQUEST_ANSWERED);
        if (request.expired(c.at())) throw new Rejected(JOIN_REQUEST_EXPIRED);
    }

    private static JoinRequest request(JoinRequestCommand c, Project.State state) {
        return find(c, state).orElseThrow(() -> new Rejected(JOIN_REQUEST_UNKNOWN));
    }

    private static Optional<JoinRequest> find(JoinRequestCommand c, Project.State state) {
        return state.requests().stream()
                .filter(request -> request.id().equals(c.requestId()))
                .findFirst();
    }

    /** Of each person only the last request is remembered. */
    static List<JoinRequest> evolve(List<JoinRequest> requests, JoinRequestEvent event) {
        return switch (event) {
            case JoinRequested e -> {
                var others = requests.stream().filter(known -> !known.userId().equals(e.userId()));
                var asked = new JoinRequest(e.requestId(), e.userId(), Status.WAITING, e.expiresAt());
                yield Stream.concat(others, Stream.of(asked)).toList();
            }
            case JoinRequestApproved _ -> answered(requests, event, Status.APPROVED);
            case JoinRequestDeclined _ -> answered(requests, event, Status.DECLINED);
            case JoinRequestWithdrawn _ -> answered(requests, event, Status.WITHDRAWN);
        };
    }

    private static List<JoinRequest> answered(List<JoinRequest> requests, JoinRequestEvent event, Status status) {
        return requests.stream()
                .map(known -> known.id().equals(event.requestId()) ? known.with(status) : known)
                .toList();
    }
}
