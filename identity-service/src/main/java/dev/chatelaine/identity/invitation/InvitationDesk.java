package dev.chatelaine.identity.invitation;

import dev.chatelaine.chassis.eventstore.Commands;
import dev.chatelaine.identity.Actor;
import dev.chatelaine.identity.InviteeId;
import dev.chatelaine.identity.OrganizationId;
import dev.chatelaine.identity.TeamId;
import dev.chatelaine.identity.invitee.Invitees;
import dev.chatelaine.identity.invitee.Invitees.Invitee;
import dev.chatelaine.identity.organization.OrganizationCommand.InviteOrganizationMember;
import dev.chatelaine.identity.organization.OrganizationCommand.SendOrganizationInvitation;
import dev.chatelaine.identity.organization.OrganizationCommand.WithdrawOrganizationInvitation;
import dev.chatelaine.identity.organization.Roles;
import dev.chatelaine.identity.person.People;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Turns what a manager wrote into an invitation: the address goes into the deletable table, its id into history. */
@Singleton
class InvitationDesk {

    private final Invitees invitees;
    private final People people;
    private final Commands commands;
    private final Duration lifetime;
    private final Clock clock;

    InvitationDesk(
            Invitees invitees,
            People people,
            Commands commands,
            @ConfigProperty(name = "chatelaine.invitations.lifetime") Duration lifetime,
            Clock clock) {
        this.invitees = invitees;
        this.people = people;
        this.commands = commands;
        this.lifetime = lifetime;
        this.clock = clock;
    }

    /** What is offered, and whether by mail. */
    record Offer(Roles roles, Set<TeamId> teams, boolean notifyByMail) {}

    /** An invitation that was made, and until when it can be answered. */
    record Invited(InviteeId inviteeId, Instant expiresAt) {}

    /** A refusal also takes back the address, which therefore was never stored. */
    @Transactional
    Invited invite(OrganizationId organization, Invitee invitee, Offer offer, Actor actor) {
        var id = invitees.remember(organization, invitee);
        var knownAs = people.findByEmail(invitee.address());
        Instant now = clock.instant();
        var invited = new Invited(id, now.plus(lifetime));
        commands.send(new InviteOrganizationMember(
                organization,
                id,
                knownAs,
                offer.roles(),
                offer.teams(),
                offer.notifyByMail(),
                invited.expiresAt(),
                actor,
                now));
        return invited;
    }

    void send(OrganizationId organization, InviteeId invitee, Actor actor) {
        Instant now = clock.instant();
        commands.send(new SendOrganizationInvitation(organization, invitee, now.plus(lifetime), actor, now));
    }

    void withdraw(OrganizationId organization, InviteeId invitee, Actor actor) {
        commands.send(new WithdrawOrganizationInvitation(organization, invitee, actor, clock.instant()));
    }
}
