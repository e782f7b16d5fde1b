package dev.chatelaine.identity.organization;

import dev.chatelaine.chassis.eventstore.DecidedAggregate;
import dev.chatelaine.chassis.eventstore.StreamType;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateRoot;
import org.axonframework.modelling.command.CreationPolicy;

/** Lets Axon load, lock and store an {@link Organization}. It decides nothing itself. */
@AggregateRoot(type = "organization")
class OrganizationAggregate extends DecidedAggregate<OrganizationCommand, OrganizationEvent, Organization.State> {

    OrganizationAggregate() {
        super(new Organization());
    }

    @CommandHandler(commandName = "organization")
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    long handle(OrganizationCommand command) {
        return decide(command);
    }

    /** Tells the event store about it. */
    static class Stream {
        @Produces
        @Singleton
        StreamType organization() {
            return StreamType.of(
                    "organization", OrganizationAggregate.class, OrganizationCommand.class, OrganizationEvent.class);
        }
    }
}
