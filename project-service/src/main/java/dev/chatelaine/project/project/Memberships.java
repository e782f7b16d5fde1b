package dev.chatelaine.project.project;

import static dev.chatelaine.project.project.ProjectProblem.*;

import dev.chatelaine.chassis.domain.Rejected;
import dev.chatelaine.project.EntryId;
import dev.chatelaine.project.UserId;
import dev.chatelaine.project.project.ProjectCommand.*;
import dev.chatelaine.project.project.ProjectEvent.*;
import java.time.Instant;
import java.util.List;

/** Whatever happens to members, an administrator without an end remains, and the owner is one. */
final class Memberships {

    private Memberships() {}

    static MemberAdded creator(CreateProject c) {
        return MemberAdded.of(
                c.projectId(), EntryId.ofCreator(c.projectId()), c.actor().userId(), Access.CREATOR);
    }

    static List<ProjectEvent> change(ChangeMemberAccess c, Project.State state) {
        Entry entry = state.team().entry(c.entryId());
        if (!entry.accepted() && !entry.waiting()) throw new Rejected(ENTRY_CLOSED);
        Access access = c.change().applyTo(entry.access());
        if (access.equals(entry.access())) return List.of();
        requireSensible(access, c.at());
        return administered(List.of(changed(c, access)), state, c.at());
    }

    private static MemberAccessChanged changed(ChangeMemberAccess c, Access access) {
        return new MemberAccessChanged(
                c.projectId(),
                c.entryId(),
                access.roles(),
                access.upload(),
                access.download(),
                access.startsAt(),
                access.endsAt(),
                access.reason(),
                access.roleTemplates());
    }

    static List<ProjectEvent> remove(RemoveMember c, Project.State state) {
        return end(state.team().entry(c.entryId()), state, c.at());
    }

    /** Whatever the entry gives or would give is over. */
    static List<ProjectEvent> end(Entry entry, Project.State state, Instant at) {
        return switch (entry.status()) {
            case HELD, PENDING -> List.of(new InvitationWithdrawn(state.id(), entry.id()));
            case ACCEPTED -> {
                if (entry.ofTeam()) yield List.of(TeamEntries.removed(state.id(), entry));
                var removed = new MemberRemoved(state.id(), entry.id(), entry.userId());
                yield administered(List.of(removed), state, at);
            }
            case REJECTED, WITHDRAWN, REMOVED, LEFT -> List.of(); // it gives nothing any more
        };
    }

    static List<ProjectEvent> leave(LeaveProject c, Project.State state) {
        UserId user = c.actor().userId();
        if (state.team().throughTeam(c.actor(), c.at())) throw new Rejected(MEMBER_THROUGH_TEAM);
        List<Entry> entries = state.team().acceptedBy(user);
        if (entries.isEmpty() && !state.team().left(user)) throw new Rejected(PROJECT_UNKNOWN);
        List<ProjectEvent> gone = entries.stream()
                .<ProjectEvent>map(entry -> new MemberLeft(c.projectId(), entry.id(), user))
                .toList();
        return administered(gone, state, c.at());
    }

    static List<ProjectEvent> changeOwner(ChangeOwner c, Project.State state) {
        if (c.ownerId().equals(state.ownerId())) return List.of();
        if (!state.team().administratorForEver(c.ownerId(), c.at())) throw new Rejected(OWNER_NOT_ADMINISTRATOR);
        return List.of(new OwnerChanged(c.projectId(), c.ownerId(), state.ownerId()));
    }

    /** Administration of the organization is not access to data: who takes it says why and until when. */
    static void requireReasonForOneself(ProjectCommand c, Access access, Project.State state) {
        boolean explained = access.reason() != null && access.endsAt() != null;
        if (!explained && !state.team().administrator(c.actor(), c.at())) throw new Rejected(REASON_AND_END_REQUIRED);
    }

    static void requireSensible(Access access, Instant at) {
        if (!access.sensible(at)) throw new Rejected(ACCESS_ENDS_BEFORE_IT_STARTS);
    }

    /** The events, if the project is still in good hands after them. */
    private static List<ProjectEvent> administered(List<ProjectEvent> events, Project.State state, Instant at) {
        Team team = state.team();
        for (ProjectEvent event : events) team = TeamHistory.evolve(team, event);
        if (!team.hasAdministrator(at)) throw new Rejected(LAST_ADMINISTRATOR);
        if (!team.administratorForEver(state.ownerId(), at)) throw new Rejected(OWNER_MUST_HAND_OVER);
        return events;
    }
}
