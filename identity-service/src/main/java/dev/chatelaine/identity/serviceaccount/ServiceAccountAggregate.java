package dev.chatelaine.identity.serviceaccount;

import dev.chatelaine.chassis.eventstore.DecidedAggregate;
import dev.chatelaine.chassis.eventstore.StreamType;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateRoot;
import org.axonframework.modelling.command.CreationPolicy;

/** Lets Axon load, lock and store a service account. It decides nothing itself. */
@AggregateRoot(type = "service-account")
class ServiceAccountAggregate
        extends DecidedAggregate<ServiceAccountCommand, ServiceAccountEvent, ServiceAccountDecider.State> {

    ServiceAccountAggregate() {
        super(new ServiceAccountDecider());
    }

    @CommandHandler(commandName = "service-account")
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    long handle(ServiceAccountCommand command) {
        return decide(command);
    }

    /** Tells the event store about it. */
    static class Stream {
        @Produces
        @Singleton
        StreamType serviceAccount() {
            return StreamType.of(
                    "service-account",
                    ServiceAccountAggregate.class,
                    ServiceAccountCommand.class,
                    ServiceAccountEvent.class);
        }
    }
}
