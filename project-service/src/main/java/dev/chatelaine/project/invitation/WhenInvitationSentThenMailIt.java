package dev.chatelaine.project.invitation;

import dev.chatelaine.chassis.delivery.Deliveries;
import dev.chatelaine.chassis.eventstore.EventContext;
import dev.chatelaine.chassis.eventstore.Reaction;
import dev.chatelaine.project.project.ProjectEvent.InvitationSent;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Singleton;

/** Orders the mail, and makes the link of the mail before useless. */
@Singleton
class WhenInvitationSentThenMailIt implements Reaction<InvitationSent> {

    private final InvitationTokens tokens;
    private final Deliveries deliveries;

    WhenInvitationSentThenMailIt(InvitationTokens tokens, Deliveries deliveries) {
        this.tokens = tokens;
        this.deliveries = deliveries;
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
            var mail = new InvitationMail(event.projectId(), event.entryId(), event.expiresAt());
            deliveries.order(InvitationMail.KIND, event.entryId().toString(), mail);
        });
    }
}
