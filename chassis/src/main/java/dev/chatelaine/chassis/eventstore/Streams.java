package dev.chatelaine.chassis.eventstore;

import io.quarkus.arc.All;
import jakarta.inject.Singleton;
import java.util.List;

/** All event-sourced streams of this service; a service that only reads has none. */
@Singleton
public class Streams {

    private final List<StreamType> all;

    Streams(@All List<StreamType> all) {
        this.all = List.copyOf(all);
    }

    /** Every kind of stream. */
    public List<StreamType> all() {
        return all;
    }

    /** Whether this service stores events at all. */
    public boolean exist() {
        return !all.isEmpty();
    }

    /** The wire names of all their events and snapshots. */
    public WireNames names() {
        return WireNames.of(all);
    }
}
