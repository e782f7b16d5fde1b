package dev.chatelaine.identity.team;

import static dev.chatelaine.identity.team.Team.Problem.ORGANIZATION_ADMINISTRATOR_REQUIRED;
import static dev.chatelaine.identity.team.Team.Problem.ORGANIZATION_MANAGER_REQUIRED;
import static dev.chatelaine.identity.team.Team.Problem.TEAM_ADMINISTRATOR_REQUIRED;
import static dev.chatelaine.identity.team.Team.Problem.TEAM_UNKNOWN;

import dev.chatelaine.chassis.domain.Rejected;
import dev.chatelaine.identity.Actor;
import dev.chatelaine.identity.UserId;

/** What an actor may do with a team. Nobody gives through it what they could not give by name. */
record TeamAuthority(Actor actor, TeamState team) {

    /** Whoever may not see the team must not learn that it exists: strangers and, unless they are in it, guests. */
    void toSee() {
        boolean sees = actor.manages() || actor.belongs() && (!actor.guest() || isMember());
        if (!sees) throw new Rejected(TEAM_UNKNOWN);
    }

    void toManage() {
        if (!actor.manages()) throw new Rejected(ORGANIZATION_MANAGER_REQUIRED);
    }

    /** To give these roles to all members, or to take them. */
    void over(Inheritance inheritance) {
        toManage();
        if (inheritance.rank() && !actor.administers()) throw new Rejected(ORGANIZATION_ADMINISTRATOR_REQUIRED);
    }

    /** To say who is in the team, and so who has its roles. */
    void overMembers() {
        if (team.inheritance().standing() || team.inheritance().rank()) over(team.inheritance());
        else if (!actor.manages() && !team.members().decides(actor.userId()))
            throw new Rejected(TEAM_ADMINISTRATOR_REQUIRED);
    }

    /** Everybody may leave. */
    void toRemove(UserId userId) {
        if (!userId.equals(actor.userId())) overMembers();
    }

    private boolean isMember() {
        return team.members().contains(actor.userId());
    }
}
