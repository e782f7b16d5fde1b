package dev.chatelaine.broker.vending;

import dev.chatelaine.chassis.eventstore.DecidedAggregate;
import dev.chatelaine.chassis.eventstore.StreamType;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateRoot;
import org.axonframework.modelling.command.CreationPolicy;

/** All that Axon sees of a lease: the decider keeps the rules. */
@AggregateRoot(type = "lease")
class LeaseAggregate extends DecidedAggregate<LeaseCommand, LeaseEvent, Lease.State> {

    LeaseAggregate() {
        super(new Lease());
    }

    @CommandHandler(commandName = "lease")
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    long handle(LeaseCommand command) {
        return decide(command);
    }

    /** Tells the event store about it. */
    static class Stream {
        @Produces
        @Singleton
        StreamType lease() {
            return StreamType.of("lease", LeaseAggregate.class, LeaseCommand.class, LeaseEvent.class);
        }
    }
}
