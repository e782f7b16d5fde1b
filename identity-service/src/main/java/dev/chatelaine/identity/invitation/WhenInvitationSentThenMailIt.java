package dev.chatelaine.identity.invitation;

import dev.chatelaine.chassis.delivery.Deliveries;
import dev.chatelaine.chassis.eventstore.EventContext;
import dev.chatelaine.chassis.eventstore.Reaction;
import dev.chatelaine.identity.organization.OrganizationEvent.OrganizationInvitationSent;
import jakarta.inject.Singleton;

/** Orders the mail, so that one that cannot be delivered keeps no other from going out. */
@Singleton
class WhenInvitationSentThenMailIt implements Reaction<OrganizationInvitationSent> {

    private final Deliveries deliveries;

    WhenInvitationSentThenMailIt(Deliveries deliveries) {
        this.deliveries = deliveries;
    }

    @Override
    public String name() {
        return "mail-organization-invitation";
    }

    @Override
    public Class<OrganizationInvitationSent> on() {
        return OrganizationInvitationSent.class;
    }

    @Override
    public void react(OrganizationInvitationSent event, EventContext context) {
        var mail = new InvitationMail(event.inviteeId(), event.expiresAt());
        deliveries.order(InvitationMail.KIND, event.inviteeId().toString(), mail);
    }
}
