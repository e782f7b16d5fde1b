package dev.chatelaine.access.grant;

import static dev.chatelaine.access.decision.Grant.Status.ACCEPTED;
import static dev.chatelaine.access.decision.Grant.Status.LEFT;
import static dev.chatelaine.access.decision.Grant.Status.PENDING;
import static dev.chatelaine.access.decision.Grant.Status.REJECTED;
import static dev.chatelaine.access.decision.Grant.Status.REMOVED;
import static dev.chatelaine.access.decision.Grant.Status.WITHDRAWN;

import dev.chatelaine.access.UserId;
import dev.chatelaine.access.decision.Grant;
import dev.chatelaine.access.decision.Origin;
import dev.chatelaine.access.grant.TeamChange.InvitationAccepted;
import dev.chatelaine.access.grant.TeamChange.InvitationRejected;
import dev.chatelaine.access.grant.TeamChange.InvitationSent;
import dev.chatelaine.access.grant.TeamChange.InvitationWithdrawn;
import dev.chatelaine.access.grant.TeamChange.MemberAccessChanged;
import dev.chatelaine.access.grant.TeamChange.MemberAdded;
import dev.chatelaine.access.grant.TeamChange.MemberInvited;
import dev.chatelaine.access.grant.TeamChange.MemberLeft;
import dev.chatelaine.access.grant.TeamChange.MemberRemoved;
import dev.chatelaine.access.grant.TeamChange.TeamAdded;
import dev.chatelaine.access.grant.TeamChange.TeamRemoved;
import java.util.Optional;

/**
 * An entry of a project's team as it stands.
 *
 * @param userId whose it is; {@code null} until an invited person has accepted, and for teams, see {@link Grant#through}
 */
public record TeamEntry(UserId userId, Grant grant) {

    /**
     * The entry after one more change.
     *
     * @throws IllegalStateException if the change is about an entry that never began: something was missed
     */
    public static TeamEntry after(Optional<TeamEntry> before, TeamChange change, Origin origin) {
        return switch (change) {
            case MemberAdded added -> new TeamEntry(added.userId(), added.grant(ACCEPTED, origin, null));
            case TeamAdded added -> new TeamEntry(null, added.grant(ACCEPTED, origin, added.teamId()));
            case MemberInvited invited -> new TeamEntry(null, invited.grant(PENDING, origin, null));
            case MemberAccessChanged changed -> known(before, change).changed(changed, origin);
            case InvitationAccepted accepted -> known(before, change).acceptedBy(accepted.userId());
            case InvitationSent _ -> known(before, change).now(PENDING);
            case InvitationRejected _ -> known(before, change).now(REJECTED);
            case InvitationWithdrawn _ -> known(before, change).now(WITHDRAWN);
            case MemberRemoved _ -> known(before, change).now(REMOVED);
            case TeamRemoved _ -> known(before, change).now(REMOVED);
            case MemberLeft _ -> known(before, change).now(LEFT);
        };
    }

    /** Other terms, the same standing: what was pending stays pending. */
    private TeamEntry changed(MemberAccessChanged terms, Origin origin) {
        return new TeamEntry(userId, terms.grant(grant.status(), origin, grant.through()));
    }

    private TeamEntry acceptedBy(UserId acceptedBy) {
        return new TeamEntry(acceptedBy, grant.with(ACCEPTED));
    }

    private TeamEntry now(Grant.Status status) {
        return new TeamEntry(userId, grant.with(status));
    }

    private static TeamEntry known(Optional<TeamEntry> before, TeamChange change) {
        return before.orElseThrow(
                () -> new IllegalStateException("no entry " + change.entryId() + " that this could change"));
    }
}
