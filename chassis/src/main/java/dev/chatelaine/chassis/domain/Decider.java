package dev.chatelaine.chassis.domain;

import java.util.List;

/**
 * The whole behaviour of one kind of entity, as three pure functions.
 *
 * @param <C> what may be asked of it, a sealed family of commands
 * @param <E> what can happen to it, a sealed family of events
 * @param <S> what it must remember to decide
 */
public interface Decider<C, E, S> {

    /** The state before anything has happened. */
    S initial();

    /**
     * What happens because of the command; nothing if it was already done.
     *
     * @throws Rejected if a rule forbids it
     */
    List<E> decide(C command, S state);

    /** The state after the event. Never refuses: the event is a fact. */
    S evolve(S state, E event);
}
