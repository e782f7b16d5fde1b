package dev.chatelaine.identity.invitation;

import dev.chatelaine.chassis.eventstore.EventContext;
import dev.chatelaine.chassis.eventstore.Reaction;
import dev.chatelaine.identity.invitee.Invitees;
import dev.chatelaine.identity.organization.OrganizationEvent;
import dev.chatelaine.identity.organization.OrganizationEvent.OrganizationInvitationWithdrawn;
import dev.chatelaine.identity.organization.OrganizationEvent.OrganizationMemberJoined;
import jakarta.inject.Singleton;

/** Nobody waits for the address any more: who joined is a user now, and the address may be another's soon. */
@Singleton
class WhenInvitationIsOverThenForgetAddress implements Reaction<OrganizationEvent> {

    private final Invitees invitees;

    WhenInvitationIsOverThenForgetAddress(Invitees invitees) {
        this.invitees = invitees;
    }

    @Override
    public String name() {
        return "forget-invited-address";
    }

    @Override
    public Class<OrganizationEvent> on() {
        return OrganizationEvent.class;
    }

    @Override
    public void react(OrganizationEvent event, EventContext context) {
        if (event instanceof OrganizationMemberJoined joined && joined.inviteeId() != null)
            invitees.forget(joined.inviteeId());
        if (event instanceof OrganizationInvitationWithdrawn withdrawn) invitees.forget(withdrawn.inviteeId());
    }
}
