package dev.chatelaine.chassis.projection;

import java.util.Set;

/** A read model in this service's database. Its events come in the order of their stream, each exactly once. */
public interface Projection {

    /** Its name in the position tables; never changes, or it would be built anew. */
    String name();

    /** The event topics it reads. */
    Set<String> topics();

    /** The compacted topics it reads. */
    default Set<String> compactedTopics() {
        return Set.of();
    }

    /** Applies one event, inside the transaction that also stores the position. Types it does not know are ignored. */
    void apply(PublishedEvent event);

    /** Applies the latest value of a key of a compacted topic, inside the same transaction. */
    default void apply(KeyedEntry entry) {}

    /** Deletes all it has written, so that it can be built anew; inside a transaction. */
    void reset();
}
