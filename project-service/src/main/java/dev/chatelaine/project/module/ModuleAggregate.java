package dev.chatelaine.project.module;

import dev.chatelaine.chassis.eventstore.DecidedAggregate;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateRoot;
import org.axonframework.modelling.command.CreationPolicy;

/** Lets Axon load, lock and store a {@link Module}. It decides nothing itself. */
@AggregateRoot(type = "module")
class ModuleAggregate extends DecidedAggregate<ModuleCommand, ModuleEvent, Module.State> {

    ModuleAggregate() {
        super(new Module());
    }

    @CommandHandler(commandName = "module")
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    long handle(ModuleCommand command) {
        return decide(command);
    }
}
