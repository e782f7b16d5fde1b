package dev.chatelaine.project;

import dev.chatelaine.chassis.domain.Decider;
import java.util.List;

/** The whole test kit of a decider: replay the past, then decide. */
public record Given<C, E, S>(Decider<C, E, S> decider, List<? extends E> past) {

    @SafeVarargs
    @SuppressWarnings("varargs")
    public static <C, E, S> Given<C, E, S> given(Decider<C, E, S> decider, E... past) {
        return new Given<>(decider, List.of(past));
    }

    public List<E> when(C command) {
        S state = decider.initial();
        for (E event : past) state = decider.evolve(state, event);
        return decider.decide(command, state);
    }
}
