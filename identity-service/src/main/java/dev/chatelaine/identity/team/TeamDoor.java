package dev.chatelaine.identity.team;

import static dev.chatelaine.identity.team.Team.Problem.ORGANIZATION_UNKNOWN;
import static dev.chatelaine.identity.team.Team.Problem.TEAM_UNKNOWN;
import static dev.chatelaine.identity.team.TeamRequestProblem.ORGANIZATION_MEMBER_UNKNOWN;

import dev.chatelaine.chassis.domain.Rejected;
import dev.chatelaine.chassis.security.Caller;
import dev.chatelaine.identity.Actor;
import dev.chatelaine.identity.OrganizationId;
import dev.chatelaine.identity.TeamId;
import dev.chatelaine.identity.UserId;
import dev.chatelaine.identity.membership.Memberships;
import dev.chatelaine.identity.membership.Standing;
import jakarta.enterprise.context.RequestScoped;
import java.util.Collection;

/** Lets callers see the teams that they may know of, and tells commands who asks. */
@RequestScoped
class TeamDoor {

    private final Memberships memberships;
    private final Caller caller;

    TeamDoor(Memberships memberships, Caller caller) {
        this.memberships = memberships;
        this.caller = caller;
    }

    /** What the caller is in the organization; strangers must not learn that it exists. */
    Standing standing(OrganizationId organization) {
        return memberships
                .find(organization, new UserId(caller.userId()))
                .orElseThrow(() -> new Rejected(ORGANIZATION_UNKNOWN));
    }

    Actor actor(OrganizationId organization) {
        return memberships.actor(organization, caller);
    }

    /** The caller as an actor in the team's organization. */
    Actor actor(TeamId team) {
        return actor(new OrganizationId(view(team).organizationId));
    }

    /** The team, if the caller may see it. Members see their organization's teams, guests those that they are in. */
    TeamView team(TeamId id) {
        var team = view(id);
        var standing = memberships
                .find(new OrganizationId(team.organizationId), new UserId(caller.userId()))
                .orElseThrow(() -> new Rejected(TEAM_UNKNOWN));
        if (standing.guest() && TeamMemberView.of(team.teamId, caller.userId()) == null)
            throw new Rejected(TEAM_UNKNOWN);
        return team;
    }

    /** Only who is active in the organization is added to its teams. */
    void requireActive(OrganizationId organization, Collection<UserId> users) {
        for (var user : users) {
            if (memberships.find(organization, user).isEmpty()) throw new Rejected(ORGANIZATION_MEMBER_UNKNOWN);
        }
    }

    private static TeamView view(TeamId id) {
        TeamView team = TeamView.findById(id.value());
        if (team == null) throw new Rejected(TEAM_UNKNOWN);
        return team;
    }
}
