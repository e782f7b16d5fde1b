package dev.chatelaine.identity.team;

import dev.chatelaine.chassis.eventstore.Commands;
import dev.chatelaine.chassis.eventstore.EventContext;
import dev.chatelaine.chassis.eventstore.Reaction;
import dev.chatelaine.identity.organization.OrganizationEvent.OrganizationMemberJoined;
import dev.chatelaine.identity.team.TeamCommand.TakeInInvited;
import jakarta.inject.Singleton;

/** Whoever accepts an invitation is taken into the teams that it names, unless only administrators may do that. */
@Singleton
class WhenMemberJoinedThenAddToTeams implements Reaction<OrganizationMemberJoined> {

    private final Commands commands;

    WhenMemberJoinedThenAddToTeams(Commands commands) {
        this.commands = commands;
    }

    @Override
    public String name() {
        return "add-invited-to-teams";
    }

    @Override
    public Class<OrganizationMemberJoined> on() {
        return OrganizationMemberJoined.class;
    }

    @Override
    public void react(OrganizationMemberJoined event, EventContext context) {
        for (var team : event.teams()) {
            commands.send(new TakeInInvited(
                    team, event.organizationId(), event.userId(), context.sequence(), context.actor(), context.at()));
        }
    }
}
