package dev.chatelaine.identity.team;

import dev.chatelaine.chassis.eventstore.Commands;
import dev.chatelaine.chassis.eventstore.EventContext;
import dev.chatelaine.chassis.eventstore.Reaction;
import dev.chatelaine.identity.organization.OrganizationEvent.OrganizationMemberLeft;
import dev.chatelaine.identity.team.TeamCommand.EndTeamMembership;
import jakarta.inject.Singleton;

/**
 * Whoever leaves an organization for good leaves its teams, and finds none of them on coming back. Every team is asked:
 * the list of somebody's teams may lag behind.
 */
@Singleton
class WhenMemberLeftThenLeaveTeams implements Reaction<OrganizationMemberLeft> {

    private final Teams teams;
    private final Commands commands;

    WhenMemberLeftThenLeaveTeams(Teams teams, Commands commands) {
        this.teams = teams;
        this.commands = commands;
    }

    @Override
    public String name() {
        return "leave-teams";
    }

    @Override
    public Class<OrganizationMemberLeft> on() {
        return OrganizationMemberLeft.class;
    }

    @Override
    public void react(OrganizationMemberLeft event, EventContext context) {
        for (var team : teams.of(event.organizationId())) {
            commands.send(new EndTeamMembership(team.teamId(), event.userId(), context.actor(), context.at()));
        }
    }
}
