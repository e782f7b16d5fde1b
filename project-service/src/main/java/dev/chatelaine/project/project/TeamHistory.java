package dev.chatelaine.project.project;

import dev.chatelaine.project.Principal;
import dev.chatelaine.project.project.Entry.Status;
import dev.chatelaine.project.project.ProjectEvent.*;
import java.util.List;

/** How each event changes a team. */
final class TeamHistory {

    private TeamHistory() {}

    static Team evolve(Team team, ProjectEvent event) {
        return switch (event) {
            case MemberAdded e -> team.plus(added(e));
            case TeamAdded e -> team.plus(added(e));
            case MemberInvited e -> team.plus(invited(e));
            case InvitationSent e -> team.change(e.entryId(), entry -> entry.sent(e.expiresAt()));
            case InvitationAccepted e -> team.change(e.entryId(), entry -> entry.answered(e.userId(), Status.ACCEPTED));
            case InvitationRejected e -> team.change(e.entryId(), entry -> entry.answered(e.userId(), Status.REJECTED));
            case InvitationWithdrawn e -> team.change(e.entryId(), entry -> entry.with(Status.WITHDRAWN));
            case MemberAccessChanged e -> team.change(e.entryId(), entry -> entry.with(e.access()));
            case MemberRemoved e -> team.change(e.entryId(), entry -> entry.with(Status.REMOVED));
            case TeamRemoved e -> team.change(e.entryId(), entry -> entry.with(Status.REMOVED));
            case MemberLeft e -> team.change(e.entryId(), entry -> entry.with(Status.LEFT));
            case RevocationEvent e -> Revocations.evolve(team, e);
            case ProjectCreated _,
                    OwnerChanged _,
                    LifecycleEvent _,
                    PresetEvent _,
                    JoinRequestEvent _,
                    AdministrationEvent _ -> team;
        };
    }

    private static Entry added(MemberAdded e) {
        return Entry.begun(e.entryId(), Principal.user(e.userId()), e.userId(), e.access());
    }

    private static Entry added(TeamAdded e) {
        return Entry.begun(e.entryId(), Principal.team(e.teamId()), null, e.access());
    }

    private static Entry invited(MemberInvited e) {
        Status status = e.held() ? Status.HELD : Status.PENDING;
        return new Entry(
                e.entryId(),
                e.principal(),
                null,
                e.access(),
                status,
                e.expiresAt(),
                e.otherAddressAllowed(),
                List.of());
    }
}
