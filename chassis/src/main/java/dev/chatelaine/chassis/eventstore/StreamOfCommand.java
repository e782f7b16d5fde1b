package dev.chatelaine.chassis.eventstore;

import dev.chatelaine.chassis.domain.Command;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.modelling.command.CommandTargetResolver;
import org.axonframework.modelling.command.VersionedAggregateIdentifier;

/** A command itself says which stream decides it, so commands need no annotation of Axon's. */
final class StreamOfCommand implements CommandTargetResolver {

    @Override
    public VersionedAggregateIdentifier resolveTarget(CommandMessage<?> command) {
        Object streamId = ((Command) command.getPayload()).streamId();
        return new VersionedAggregateIdentifier(streamId, null);
    }
}
