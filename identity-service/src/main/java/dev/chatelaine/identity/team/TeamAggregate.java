package dev.chatelaine.identity.team;

import dev.chatelaine.chassis.eventstore.DecidedAggregate;
import dev.chatelaine.chassis.eventstore.StreamType;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateRoot;
import org.axonframework.modelling.command.CreationPolicy;

/** Lets Axon load, lock and store a {@link Team}. It decides nothing itself. */
@AggregateRoot(type = "team")
class TeamAggregate extends DecidedAggregate<TeamCommand, TeamEvent, TeamState> {

    TeamAggregate() {
        super(new Team());
    }

    @CommandHandler(commandName = "team")
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    long handle(TeamCommand command) {
        return decide(command);
    }

    /** Tells the event store about it. */
    static class Stream {
        @Produces
        @Singleton
        StreamType team() {
            return StreamType.of("team", TeamAggregate.class, TeamCommand.class, TeamEvent.class);
        }
    }
}
