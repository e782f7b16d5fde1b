package dev.chatelaine.project.resourcetype;

import dev.chatelaine.chassis.eventstore.DecidedAggregate;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateRoot;
import org.axonframework.modelling.command.CreationPolicy;

/** Lets Axon load, lock and store a {@link ResourceType}. It decides nothing itself. */
@AggregateRoot(type = "resource-type")
class ResourceTypeAggregate extends DecidedAggregate<ResourceTypeCommand, ResourceTypeEvent, ResourceType.State> {

    ResourceTypeAggregate() {
        super(new ResourceType());
    }

    @CommandHandler(commandName = "resource-type")
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    long handle(ResourceTypeCommand command) {
        return decide(command);
    }
}
