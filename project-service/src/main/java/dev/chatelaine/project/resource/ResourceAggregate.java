package dev.chatelaine.project.resource;

import dev.chatelaine.chassis.eventstore.DecidedAggregate;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateRoot;
import org.axonframework.modelling.command.CreationPolicy;

/** Lets Axon load, lock and store a {@link SharedResource}. It decides nothing itself. */
@AggregateRoot(type = "resource")
class ResourceAggregate extends DecidedAggregate<ResourceCommand, ResourceEvent, ResourceState> {

    ResourceAggregate() {
        super(new SharedResource());
    }

    @CommandHandler(commandName = "resource")
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    long handle(ResourceCommand command) {
        return decide(command);
    }
}
