package dev.chatelaine.chassis.eventstore;

import dev.chatelaine.chassis.domain.Problem;
import java.util.List;
import java.util.Optional;

/**
 * What commands would have caused.
 *
 * @param before the state that they found
 * @param after the state that they would have left
 * @param refusals for each command the rule that forbids it, if any
 * @param <S> what the decider remembers
 */
public record Rehearsal<S>(S before, S after, List<Optional<Problem>> refusals) {

    public Rehearsal {
        refusals = List.copyOf(refusals);
    }
}
