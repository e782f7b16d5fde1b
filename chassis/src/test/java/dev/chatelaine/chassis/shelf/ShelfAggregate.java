package dev.chatelaine.chassis.shelf;

import dev.chatelaine.chassis.eventstore.DecidedAggregate;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateRoot;
import org.axonframework.modelling.command.CreationPolicy;

@AggregateRoot(type = "shelf")
class ShelfAggregate extends DecidedAggregate<ShelfCommand, ShelfEvent, Shelf.State> {

    ShelfAggregate() {
        super(new Shelf());
    }

    @CommandHandler(commandName = "shelf")
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    long handle(ShelfCommand command) {
        return decide(command);
    }
}
