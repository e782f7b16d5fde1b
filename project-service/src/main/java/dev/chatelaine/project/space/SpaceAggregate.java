package dev.chatelaine.project.space;

import dev.chatelaine.chassis.eventstore.DecidedAggregate;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateRoot;
import org.axonframework.modelling.command.CreationPolicy;

/** Lets Axon load, lock and store a {@link Space}. It decides nothing itself. */
@AggregateRoot(type = "space")
class SpaceAggregate extends DecidedAggregate<SpaceCommand, SpaceEvent, Space.State> {

    SpaceAggregate() {
        super(new Space());
    }

    @CommandHandler(commandName = "space")
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    long handle(SpaceCommand command) {
        return decide(command);
    }
}
