package dev.chatelaine.identity.invitation;

import dev.chatelaine.chassis.eventstore.EventContext;
import dev.chatelaine.chassis.eventstore.Reaction;
import dev.chatelaine.identity.organization.OrganizationEvent.OrganizationInvitationSent;
import jakarta.inject.Singleton;

/** Orders the mail. {@link Postman} carries it, so that one that cannot be delivered keeps no other from going out. */
@Singleton
class WhenInvitationSentThenMailIt implements Reaction<OrganizationInvitationSent> {

    private final InvitationMails mails;
    private final Postman postman;

    WhenInvitationSentThenMailIt(InvitationMails mails, Postman postman) {
        this.mails = mails;
        this.postman = postman;
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
        mails.order(event.inviteeId(), event.expiresAt());
        postman.ring();
    }
}
