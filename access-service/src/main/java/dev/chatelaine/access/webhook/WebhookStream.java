package dev.chatelaine.access.webhook;

import dev.chatelaine.chassis.eventstore.StreamType;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/** Tells the event store that there are webhooks. */
@Singleton
class WebhookStream {

    @Produces
    @Singleton
    StreamType webhook() {
        return StreamType.of("webhook", WebhookAggregate.class, WebhookCommand.class, WebhookEvent.class);
    }
}
