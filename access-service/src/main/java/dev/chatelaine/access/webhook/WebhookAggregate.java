package dev.chatelaine.access.webhook;

import dev.chatelaine.chassis.eventstore.DecidedAggregate;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateRoot;
import org.axonframework.modelling.command.CreationPolicy;

/** Lets Axon load, lock and store a {@link Webhook}. It decides nothing itself. */
@AggregateRoot(type = "webhook")
class WebhookAggregate extends DecidedAggregate<WebhookCommand, WebhookEvent, Webhook.State> {

    WebhookAggregate() {
        super(new Webhook());
    }

    @CommandHandler(commandName = "webhook")
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    long handle(WebhookCommand command) {
        return decide(command);
    }
}
