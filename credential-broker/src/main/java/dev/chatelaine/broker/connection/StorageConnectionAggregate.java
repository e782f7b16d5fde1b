package dev.chatelaine.broker.connection;

import dev.chatelaine.chassis.eventstore.DecidedAggregate;
import dev.chatelaine.chassis.eventstore.StreamType;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateRoot;
import org.axonframework.modelling.command.CreationPolicy;

/** All that Axon sees of a storage connection: the decider keeps the rules. */
@AggregateRoot(type = "storage-connection")
class StorageConnectionAggregate
        extends DecidedAggregate<StorageConnectionCommand, StorageConnectionEvent, StorageConnection.State> {

    StorageConnectionAggregate() {
        super(new StorageConnection());
    }

    @CommandHandler(commandName = "storage-connection")
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    long handle(StorageConnectionCommand command) {
        return decide(command);
    }

    /** Tells the event store about it. */
    static class Stream {
        @Produces
        @Singleton
        StreamType storageConnection() {
            return StreamType.of(
                    "storage-connection",
                    StorageConnectionAggregate.class,
                    StorageConnectionCommand.class,
                    StorageConnectionEvent.class);
        }
    }
}
