package dev.chatelaine.project.project;

import static dev.chatelaine.project.project.ProjectProblem.*;

import dev.chatelaine.chassis.domain.Rejected;
import dev.chatelaine.project.Actor;
import dev.chatelaine.project.EntryId;
import dev.chatelaine.project.project.ProjectCommand.*;
import dev.chatelaine.project.project.ProjectEvent.*;
import java.util.List;
import java.util.Optional;

/** An invitation is answered once, by the person it is for, before it expires or is withdrawn. */
final class Invitations {

    private Invitations() {}

    static List<ProjectEvent> invite(InviteMember c, Project.State state) {
        Optional<Entry> existing = state.team().find(c.entryId());
        if (existing.isPresent() && existing.get().principal().equals(c.principal()))
            return List.of(); // the same request, delivered twice
        if (existing.isPresent() || state.team().occupied(c.principal(), c.at())) throw new Rejected(ENTRY_EXISTS);
        if (!c.known()) throw new Rejected(PERSON_UNKNOWN);
        Memberships.requireSensible(c.access(), c.at());
        if (c.oneself()) Memberships.requireReasonForOneself(c, c.access(), state);
        MemberInvited invited = invited(c);
        return c.held()
                ? List.of(invited)
                : List.of(invited, new InvitationSent(c.projectId(), c.entryId(), c.expiresAt()));
    }

    private static MemberInvited invited(InviteMember c) {
        Access access = c.access();
        return new MemberInvited(
                c.projectId(),
                c.entryId(),
                c.principal(),
                access.roles(),
                access.upload(),
                access.download(),
                access.startsAt(),
                access.endsAt(),
                access.reason(),
                c.expiresAt(),
                c.held(),
                access.roleTemplates(),
                c.otherAddressAllowed());
    }

    static List<ProjectEvent> send(SendInvitation c, Project.State state) {
        Entry entry = state.team().entry(c.entryId());
        return switch (entry.status()) {
            case ACCEPTED, REJECTED, REMOVED, LEFT -> throw new Rejected(INVITATION_ALREADY_ANSWERED);
            case WITHDRAWN -> throw new Rejected(INVITATION_WITHDRAWN);
            case HELD, PENDING -> {
                if (entry.access().ended(c.at())) throw new Rejected(ACCESS_ENDS_BEFORE_IT_STARTS);
                if (replaced(entry, c, state)) throw new Rejected(ENTRY_EXISTS);
                yield List.of(new InvitationSent(c.projectId(), c.entryId(), c.expiresAt()));
            }
        };
    }

    /** Whether the principal was invited anew after this invitation had expired. */
    private static boolean replaced(Entry entry, SendInvitation c, Project.State state) {
        return state.team().entries().stream()
                .anyMatch(other -> !other.id().equals(entry.id()) && other.occupies(entry.principal(), c.at()));
    }

    static List<ProjectEvent> withdraw(WithdrawInvitation c, Project.State state) {
        return switch (state.team().entry(c.entryId()).status()) {
            case ACCEPTED, REJECTED, REMOVED, LEFT -> throw new Rejected(INVITATION_ALREADY_ANSWERED);
            case WITHDRAWN -> List.of();
            case HELD, PENDING -> List.of(new InvitationWithdrawn(c.projectId(), c.entryId()));
        };
    }

    static List<ProjectEvent> accept(AcceptInvitation c, Project.State state) {
        Entry entry = open(c.entryId(), state);
        boolean invited = entry.principal().matches(c.actor().userId(), c.inviteeIds());
        if (!invited && !(entry.otherAddressAllowed() && c.byLink())) throw new Rejected(INVITATION_FOR_SOMEONE_ELSE);
        requireActive(c.actor());
        if (entry.acceptedBy(c.actor().userId())) return List.of();
        requireAnswerable(entry, c, state);
        return List.of(
                new InvitationAccepted(c.projectId(), c.entryId(), c.actor().userId(), !invited));
    }

    /** Only the invited person says no: whoever else was given the link just leaves it. */
    static List<ProjectEvent> reject(RejectInvitation c, Project.State state) {
        Entry entry = open(c.entryId(), state);
        if (!entry.principal().matches(c.actor().userId(), c.inviteeIds()))
            throw new Rejected(INVITATION_FOR_SOMEONE_ELSE);
        requireActive(c.actor());
        boolean rejected = entry.status() == Entry.Status.REJECTED;
        if (rejected && entry.userId().equals(c.actor().userId())) return List.of();
        requireAnswerable(entry, c, state);
        return List.of(
                new InvitationRejected(c.projectId(), c.entryId(), c.actor().userId()));
    }

    /** The invitation. One that was held back was never made, as far as anybody else can know. */
    private static Entry open(EntryId id, Project.State state) {
        return state.team()
                .find(id)
                .filter(found -> found.status() != Entry.Status.HELD && found.expiresAt() != null)
                .orElseThrow(() -> new Rejected(INVITATION_UNKNOWN));
    }

    private static void requireActive(Actor actor) {
        if (!actor.active()) throw new Rejected(PERSON_DEACTIVATED);
    }

    private static void requireAnswerable(Entry entry, ProjectCommand c, Project.State state) {
        switch (entry.status()) {
            case WITHDRAWN -> throw new Rejected(INVITATION_WITHDRAWN);
            case ACCEPTED, REJECTED, REMOVED, LEFT -> throw new Rejected(INVITATION_ALREADY_ANSWERED);
            case HELD -> throw new Rejected(INVITATION_UNKNOWN);
            case PENDING -> {
                if (state.archived()) throw new Rejected(INVITATION_PROJECT_ARCHIVED);
                if (entry.expired(c.at())) throw new Rejected(INVITATION_EXPIRED);
            }
        }
    }
}
