package dev.chatelaine.access.review;

import dev.chatelaine.chassis.eventstore.DecidedAggregate;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateRoot;
import org.axonframework.modelling.command.CreationPolicy;

/** Lets Axon load, lock and store a {@link Review}. It decides nothing itself. */
@AggregateRoot(type = "review")
class ReviewAggregate extends DecidedAggregate<ReviewCommand, ReviewEvent, Review.State> {

    ReviewAggregate() {
        super(new Review());
    }

    @CommandHandler(commandName = "review")
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    long handle(ReviewCommand command) {
        return decide(command);
    }
}
