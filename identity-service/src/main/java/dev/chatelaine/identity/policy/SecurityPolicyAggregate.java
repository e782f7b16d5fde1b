package dev.chatelaine.identity.policy;

import dev.chatelaine.chassis.eventstore.DecidedAggregate;
import dev.chatelaine.chassis.eventstore.StreamType;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateRoot;
import org.axonframework.modelling.command.CreationPolicy;

/** Lets Axon load, lock and store a {@link SecurityPolicy}. It decides nothing itself. */
@AggregateRoot(type = "security-policy")
class SecurityPolicyAggregate
        extends DecidedAggregate<SecurityPolicyCommand, SecurityPolicyEvent, SecurityPolicy.State> {

    SecurityPolicyAggregate() {
        super(new SecurityPolicy());
    }

    @CommandHandler(commandName = "security-policy")
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    long handle(SecurityPolicyCommand command) {
        return decide(command);
    }

    /** Tells the event store about it. */
    static class Stream {
        @Produces
        @Singleton
        StreamType securityPolicy() {
            return StreamType.of(
                    "security-policy",
                    SecurityPolicyAggregate.class,
                    SecurityPolicyCommand.class,
                    SecurityPolicyEvent.class);
        }
    }
}
