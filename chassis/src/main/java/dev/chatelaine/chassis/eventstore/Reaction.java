package dev.chatelaine.chassis.eventstore;

import dev.chatelaine.chassis.domain.Event;

/**
 * One consequence of one kind of event of this service, such as a mail or a command to another stream. A class {@code
 * When...Then...} implements it. It is called at least once for each event, in order, so its effect must be idempotent;
 * a failure is tried again until it succeeds.
 *
 * @param <E> the event, or a sealed family of events
 */
public interface Reaction<E extends Event> {

    /** Its name in the token table; never changes, or all its past would be repeated. */
    String name();

    /** What it waits for. */
    Class<E> on();

    /** How many events one transaction takes in; few, if the effect is slow, since a transaction may last 30 seconds. */
    default int batch() {
        return 500;
    }

    /** Has the one effect. */
    void react(E event, EventContext context);
}
