package dev.chatelaine.identity.user;

import dev.chatelaine.chassis.eventstore.DecidedAggregate;
import dev.chatelaine.chassis.eventstore.StreamType;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateRoot;
import org.axonframework.modelling.command.CreationPolicy;

/** Lets Axon load, lock and store a {@link User}. It decides nothing itself. */
@AggregateRoot(type = "user")
class UserAggregate extends DecidedAggregate<UserCommand, UserEvent, User.State> {

    UserAggregate() {
        super(new User());
    }

    @CommandHandler(commandName = "user")
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    long handle(UserCommand command) {
        return decide(command);
    }

    /** Tells the event store about it. */
    static class Stream {
        @Produces
        @Singleton
        StreamType user() {
            return StreamType.of("user", UserAggregate.class, UserCommand.class, UserEvent.class);
        }
    }
}
