package dev.chatelaine.broker.connection;

import dev.chatelaine.broker.connection.StorageConnectionCommand.RegisterConnection;
import dev.chatelaine.broker.connection.StorageConnectionEvent.StorageConnectionRegistered;
import dev.chatelaine.broker.connection.StorageConnectionEvent.StorageConnectionVerified;
import dev.chatelaine.chassis.domain.Decider;
import dev.chatelaine.chassis.domain.Rejected;
import java.util.List;

/** A storage connection is registered once, by somebody who administers its organization. */
public final class StorageConnection
        implements Decider<StorageConnectionCommand, StorageConnectionEvent, StorageConnection.State> {

    /** What it must remember. */
    public record State(boolean registered) {}

    /** The rules that a command can break. */
    public enum Problem implements dev.chatelaine.chassis.domain.Problem {
        /** There is no such organization for the asker. */
        ORGANIZATION_UNKNOWN(Kind.UNKNOWN),
        /** Only those who administer an organization may do it. */
        ORGANIZATION_ADMINISTRATOR_REQUIRED(Kind.FORBIDDEN);

        private final Kind kind;

        Problem(Kind kind) {
            this.kind = kind;
        }

        @Override
        public Kind kind() {
            return kind;
        }
    }

    @Override
    public State initial() {
        return new State(false);
    }

    @Override
    public List<StorageConnectionEvent> decide(StorageConnectionCommand command, State state) {
        return switch (command) {
            case RegisterConnection register -> register(register, state);
        };
    }

    private static List<StorageConnectionEvent> register(RegisterConnection c, State state) {
        requireAdministrator(c.registrar());
        if (state.registered()) {
            return List.of(); // the same request, delivered twice
        }
        var registered = new StorageConnectionRegistered(
                c.connectionId(),
                c.organizationId(),
                c.name(),
                c.provider(),
                c.endpoint(),
                c.region(),
                c.roleArn(),
                c.probeBucket(),
                c.registrar().userId());
        return List.of(registered, new StorageConnectionVerified(c.connectionId()));
    }

    /** The edge asks this too, before it probes: nobody else may make this service send requests. */
    static void requireAdministrator(Registrar registrar) {
        if (!registrar.belongs()) {
            throw new Rejected(Problem.ORGANIZATION_UNKNOWN);
        }
        if (!registrar.administers()) {
            throw new Rejected(Problem.ORGANIZATION_ADMINISTRATOR_REQUIRED);
        }
    }

    @Override
    public State evolve(State state, StorageConnectionEvent event) {
        return switch (event) {
            case StorageConnectionRegistered _ -> new State(true);
            case StorageConnectionVerified _ -> state;
        };
    }
}
