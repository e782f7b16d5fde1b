package dev.chatelaine.access.webhook;

import dev.chatelaine.access.webhook.WebhookEvent.WebhookDeleted;
import dev.chatelaine.chassis.eventstore.EventContext;
import dev.chatelaine.chassis.eventstore.Reaction;
import jakarta.inject.Singleton;

/** Nobody needs its secret any more, nor what was still to be delivered. */
@Singleton
class WhenWebhookDeletedThenForgetItsTarget implements Reaction<WebhookDeleted> {

    private final Targets targets;

    WhenWebhookDeletedThenForgetItsTarget(Targets targets) {
        this.targets = targets;
    }

    @Override
    public String name() {
        return "webhook-targets";
    }

    @Override
    public Class<WebhookDeleted> on() {
        return WebhookDeleted.class;
    }

    @Override
    public void react(WebhookDeleted event, EventContext context) {
        targets.forget(event.webhookId());
    }
}
