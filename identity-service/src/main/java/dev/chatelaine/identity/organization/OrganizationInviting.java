package dev.chatelaine.identity.organization;

import dev.chatelaine.chassis.eventstore.Commands;
import dev.chatelaine.identity.Actor;
import dev.chatelaine.identity.OrganizationId;
import dev.chatelaine.identity.OrganizationRole;
import dev.chatelaine.identity.organization.Invitees.Invitee;
import dev.chatelaine.identity.organization.OrganizationCommand.InviteOrganizationMember;
import dev.chatelaine.identity.person.People;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Set;

/** Invites an address: it goes into the deletable table, and only the id that stands for it into the history. */
@Singleton
class OrganizationInviting {

    private final Invitees invitees;
    private final People people;
    private final Commands commands;
    private final Clock clock;

    OrganizationInviting(Invitees invitees, People people, Commands commands, Clock clock) {
        this.invitees = invitees;
        this.people = people;
        this.commands = commands;
        this.clock = clock;
    }

    /** A refusal also takes back the address, which therefore was never stored. */
    @Transactional
    OrganizationPerson invite(OrganizationId organization, Invitee invitee, Set<OrganizationRole> roles, Actor actor) {
        var id = invitees.remember(organization, invitee);
        var knownAs = people.findByEmail(invitee.address());
        commands.send(new InviteOrganizationMember(organization, id, knownAs, roles, actor, clock.instant()));
        return OrganizationPeople.invited(id, invitee, roles.stream().sorted().toList());
    }
}
