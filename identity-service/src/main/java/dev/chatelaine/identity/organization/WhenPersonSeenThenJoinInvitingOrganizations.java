package dev.chatelaine.identity.organization;

import dev.chatelaine.chassis.eventstore.Commands;
import dev.chatelaine.identity.Actor;
import dev.chatelaine.identity.organization.OrganizationCommand.JoinOrganization;
import dev.chatelaine.identity.person.PersonSeen;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.time.Clock;

/** Whoever proves to own an invited address joins every organization that invited it. */
@Singleton
class WhenPersonSeenThenJoinInvitingOrganizations {

    private final Invitees invitees;
    private final Commands commands;
    private final Clock clock;

    WhenPersonSeenThenJoinInvitingOrganizations(Invitees invitees, Commands commands, Clock clock) {
        this.invitees = invitees;
        this.commands = commands;
        this.clock = clock;
    }

    void join(@Observes PersonSeen seen) {
        if (seen.verifiedEmail() == null) return; // anybody can claim an address
        var actor = new Actor(seen.userId());
        invitees.findByAddress(seen.verifiedEmail())
                .forEach((organization, ids) ->
                        commands.send(new JoinOrganization(organization, ids, actor, clock.instant())));
    }
}
