package dev.chatelaine.project.location;

import dev.chatelaine.chassis.eventstore.DecidedAggregate;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateRoot;
import org.axonframework.modelling.command.CreationPolicy;

/** Lets Axon load, lock and store a {@link Location}. It decides nothing itself. */
@AggregateRoot(type = "location")
class LocationAggregate extends DecidedAggregate<LocationCommand, LocationEvent, Location.State> {

    LocationAggregate() {
        super(new Location());
    }

    @CommandHandler(commandName = "location")
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    long handle(LocationCommand command) {
        return decide(command);
    }
}
