package dev.chatelaine.broker.vending;

import dev.chatelaine.broker.vending.LeaseCommand.NoteRefusal;
import dev.chatelaine.broker.vending.LeaseCommand.NoteVending;
import dev.chatelaine.broker.vending.LeaseEvent.CredentialsRefused;
import dev.chatelaine.broker.vending.LeaseEvent.CredentialsVended;
import dev.chatelaine.chassis.domain.Decider;
import dev.chatelaine.chassis.domain.Rejected;
import java.util.List;

/** A request for keys is answered once. Two sets of keys must never go out under one lease. */
public final class Lease implements Decider<LeaseCommand, LeaseEvent, Lease.State> {

    /** How the request was answered; at most one of the two is there. */
    public record State(CredentialsVended vended, CredentialsRefused refused) {

        private LeaseEvent answer() {
            return vended != null ? vended : refused;
        }
    }

    /** The rules that a command can break. */
    public enum Problem implements dev.chatelaine.chassis.domain.Problem {
        /** The lease was answered otherwise before. */
        LEASE_ALREADY_ANSWERED;

        @Override
        public Kind kind() {
            return Kind.CONFLICT;
        }
    }

    @Override
    public State initial() {
        return new State(null, null);
    }

    @Override
    public List<LeaseEvent> decide(LeaseCommand command, State state) {
        LeaseEvent answer = answer(command);
        if (state.answer() == null) {
            return List.of(answer);
        }
        if (state.answer().equals(answer)) {
            return List.of(); // the same answer, delivered twice
        }
        throw new Rejected(Problem.LEASE_ALREADY_ANSWERED);
    }

    private static LeaseEvent answer(LeaseCommand command) {
        return switch (command) {
            case NoteVending c ->
                new CredentialsVended(
                        c.leaseId(),
                        c.projectId(),
                        c.organizationId(),
                        c.userId(),
                        c.connectionId(),
                        c.bucket(),
                        c.prefix(),
                        c.capabilities(),
                        c.expiresAt(),
                        c.leaseId().toString());
            case NoteRefusal c -> new CredentialsRefused(c.leaseId(), c.projectId(), c.userId(), c.problem());
        };
    }

    @Override
    public State evolve(State state, LeaseEvent event) {
        return switch (event) {
            case CredentialsVended vended -> new State(vended, null);
            case CredentialsRefused refused -> new State(null, refused);
        };
    }
}
