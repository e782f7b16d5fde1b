package dev.chatelaine.project.role;

import dev.chatelaine.chassis.eventstore.DecidedAggregate;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateRoot;
import org.axonframework.modelling.command.CreationPolicy;

/** Lets Axon load, lock and store a {@link RoleTemplate}. It decides nothing itself. */
@AggregateRoot(type = "role")
class RoleAggregate extends DecidedAggregate<RoleCommand, RoleEvent, RoleTemplate.State> {

    RoleAggregate() {
        super(new RoleTemplate());
    }

    @CommandHandler(commandName = "role")
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    long handle(RoleCommand command) {
        return decide(command);
    }
}
