package dev.chatelaine.identity.domain;

import dev.chatelaine.chassis.eventstore.DecidedAggregate;
import dev.chatelaine.chassis.eventstore.StreamType;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateRoot;
import org.axonframework.modelling.command.CreationPolicy;

/** Lets Axon load, lock and store a {@link Domain}. It decides nothing itself. */
@AggregateRoot(type = "domain")
class DomainAggregate extends DecidedAggregate<DomainCommand, DomainEvent, Domain.State> {

    DomainAggregate() {
        super(new Domain());
    }

    @CommandHandler(commandName = "domain")
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    long handle(DomainCommand command) {
        return decide(command);
    }

    /** Tells the event store about it. */
    static class Stream {
        @Produces
        @Singleton
        StreamType domain() {
            return StreamType.of("domain", DomainAggregate.class, DomainCommand.class, DomainEvent.class);
        }
    }
}
