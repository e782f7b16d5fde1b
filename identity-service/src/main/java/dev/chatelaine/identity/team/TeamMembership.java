package dev.chatelaine.identity.team;

import static dev.chatelaine.identity.team.Team.Problem.TEAM_MEMBER_UNKNOWN;

import dev.chatelaine.chassis.domain.Rejected;
import dev.chatelaine.identity.TeamRole;
import dev.chatelaine.identity.UserId;
import dev.chatelaine.identity.team.TeamEvent.TeamLeadAppointed;
import dev.chatelaine.identity.team.TeamEvent.TeamLeadDismissed;
import dev.chatelaine.identity.team.TeamEvent.TeamMemberAdded;
import dev.chatelaine.identity.team.TeamEvent.TeamMemberRemoved;
import dev.chatelaine.identity.team.TeamEvent.TeamMemberRoleChanged;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What it takes to change who is in a team, once it is allowed. */
final class TeamMembership {

    private TeamMembership() {}

    static List<TeamEvent> put(TeamState team, UserId userId, TeamRole role) {
        if (!team.members().contains(userId)) return List.of(added(team, userId, role));
        if (team.members().roles().get(userId) == role) return List.of();
        return List.of(new TeamMemberRoleChanged(team.organizationId(), team.teamId(), userId, role));
    }

    static List<TeamEvent> change(TeamState team, Collection<UserId> added, Collection<UserId> removed) {
        var joining = sorted(added).filter(userId -> !team.members().contains(userId));
        var leaving = sorted(removed).filter(userId -> !added.contains(userId));
        return Stream.concat(
                        leaving.flatMap(userId -> remove(team, userId).stream()),
                        joining.map(userId -> added(team, userId, TeamRole.MEMBER)))
                .toList();
    }

    static List<TeamEvent> remove(TeamState team, UserId userId) {
        if (!team.members().contains(userId)) return List.of();
        var removed = new TeamMemberRemoved(team.organizationId(), team.teamId(), userId);
        return team.members().leads(userId) ? List.of(dismissed(team, userId), removed) : List.of(removed);
    }

    static List<TeamEvent> lead(TeamState team, Optional<UserId> next) {
        var lead = team.members().lead();
        if (next.equals(Optional.ofNullable(lead))) return List.of();
        if (next.isEmpty()) return List.of(dismissed(team, lead));
        if (!team.members().contains(next.get())) throw new Rejected(TEAM_MEMBER_UNKNOWN);
        return List.of(new TeamLeadAppointed(team.organizationId(), team.teamId(), next.get()));
    }

    /** Two who are named at once come in one order, whatever the set's. */
    private static Stream<UserId> sorted(Collection<UserId> users) {
        return users.stream().sorted((a, b) -> a.value().compareTo(b.value()));
    }

    private static TeamEvent added(TeamState team, UserId userId, TeamRole role) {
        return new TeamMemberAdded(team.organizationId(), team.teamId(), userId, role, null);
    }

    private static TeamEvent dismissed(TeamState team, UserId userId) {
        return new TeamLeadDismissed(team.organizationId(), team.teamId(), userId);
    }
}
