package dev.chatelaine.chassis.eventstore;

import dev.chatelaine.chassis.domain.Event;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;

/** Lets Axon call a {@link Reaction}. */
record ReactionHandler<E extends Event>(Reaction<E> reaction) implements Follower {

    @Override
    public String name() {
        return reaction.name();
    }

    @Override
    public int batch() {
        return reaction.batch();
    }

    @Override
    public Object handle(EventMessage<?> message) {
        if (message instanceof DomainEventMessage<?> event && reaction.on().isInstance(event.getPayload())) {
            var actor = String.valueOf(event.getMetaData().get("actor"));
            var context =
                    new EventContext(event.getIdentifier(), event.getSequenceNumber(), event.getTimestamp(), actor);
            reaction.react(reaction.on().cast(event.getPayload()), context);
        }
        return null;
    }
}
