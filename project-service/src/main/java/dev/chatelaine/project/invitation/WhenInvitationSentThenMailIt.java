package dev.chatelaine.project.invitation;

import dev.chatelaine.chassis.eventstore.EventContext;
import dev.chatelaine.chassis.eventstore.Reaction;
import dev.chatelaine.project.project.ProjectEvent.InvitationSent;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Singleton;

/** Orders the mail, and makes the link of the mail before useless. {@link Postman} carries it. */
@Singleton
class WhenInvitationSentThenMailIt implements Reaction<InvitationSent> {

    private final InvitationTokens tokens;
    private final InvitationMails mails;
    private final Postman postman;

    WhenInvitationSentThenMailIt(InvitationTokens tokens, InvitationMails mails, Postman postman) {
        this.tokens = tokens;
        this.mails = mails;
        this.postman = postman;
    }

    @Override
    public String name() {
        return "mail-invitation";
    }

    @Override
    public Class<InvitationSent> on() {
        return InvitationSent.class;
    }

    @Override
    public void react(InvitationSent event, EventContext context) {
        QuarkusTransaction.requiringNew().run(() -> {
            tokens.revoke(event.entryId());
            mails.order(event.projectId(), event.entryId(), event.expiresAt());
        });
        postman.ring();
    }
}
