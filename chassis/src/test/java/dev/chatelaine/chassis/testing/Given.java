package dev.chatelaine.chassis.testing;

import dev.chatelaine.chassis.domain.Decider;
import java.util.List;

/** The test kit of deciders: replay the past, then decide. */
public record Given<C, E, S>(Decider<C, E, S> decider, List<E> past) {

    /** What has happened so far. */
    @SafeVarargs
    @SuppressWarnings("varargs") // the array goes no further than an immutable list
    public static <C, E, S> Given<C, E, S> given(Decider<C, E, S> decider, E... past) {
        return new Given<>(decider, List.of(past));
    }

    /** What the command causes. */
    public List<E> when(C command) {
        return decider.decide(command, state());
    }

    /** The state after the past. */
    public S state() {
        var state = decider.initial();
        for (var event : past) state = decider.evolve(state, event);
        return state;
    }
}
