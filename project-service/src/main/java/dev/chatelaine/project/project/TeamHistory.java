package dev.chatelaine.project.project;

import dev.chatelaine.project.project.Entry.Status;
import dev.chatelaine.project.project.ProjectEvent.*;

/** How each event changes a team. */
final class TeamHistory {

    private TeamHistory() {}

    static Team evolve(Team team, ProjectEvent event) {
        return switch (event) {
            case MemberAdded e -> team.plus(added(e));
            case MemberInvited e -> team.plus(invited(e));
            case InvitationSent e -> team.change(e.entryId(), entry -> entry.sent(e.expiresAt()));
            case InvitationAccepted e -> team.change(e.entryId(), entry -> entry.answered(e.userId(), Status.ACCEPTED));
            case InvitationRejected e -> team.change(e.entryId(), entry -> entry.answered(e.userId(), Status.REJECTED));
            case InvitationWithdrawn e -> team.change(e.entryId(), entry -> entry.with(Status.WITHDRAWN));
            case MemberAccessChanged e -> team.change(e.entryId(), entry -> entry.with(access(e)));
            case MemberRemoved e -> team.change(e.entryId(), entry -> entry.with(Status.REMOVED));
            case MemberLeft e -> team.change(e.entryId(), entry -> entry.with(Status.LEFT));
            case ProjectCreated _, OwnerChanged _, LifecycleEvent _, JoinRequestEvent _ -> team;
        };
    }

    private static Entry added(MemberAdded e) {
        var access = new Access(e.roles(), e.upload(), e.download(), e.startsAt(), e.endsAt(), e.reason());
        return new Entry(e.entryId(), Principal.user(e.userId()), e.userId(), access, Status.ACCEPTED, null);
    }

    private static Entry invited(MemberInvited e) {
        var access = new Access(e.roles(), e.upload(), e.download(), e.startsAt(), e.endsAt(), e.reason());
        Status status = e.held() ? Status.HELD : Status.PENDING;
        return new Entry(e.entryId(), e.principal(), null, access, status, e.expiresAt());
    }

    private static Access access(MemberAccessChanged e) {
        return new Access(e.roles(), e.upload(), e.download(), e.startsAt(), e.endsAt(), e.reason());
    }
}
