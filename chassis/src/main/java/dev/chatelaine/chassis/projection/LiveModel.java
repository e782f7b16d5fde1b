package dev.chatelaine.chassis.projection;

import java.util.Set;

/**
 * A read model in the memory of each replica, for answers that cannot wait for the database. Every replica reads all
 * partitions. It begins with what a {@link Projection} keeps in the database, and goes on from there.
 */
public interface LiveModel {

    /** Its name, by which its freshness is asked for. */
    String name();

    /** The projection that keeps the same in the database and reads the same topics. */
    String keptBy();

    /** The event topics it reads. */
    Set<String> topics();

    /** Begins with what the database holds; inside a transaction that sees one moment of it. */
    void load();

    /** Applies one event; always called by the same thread. */
    void apply(PublishedEvent event);
}
