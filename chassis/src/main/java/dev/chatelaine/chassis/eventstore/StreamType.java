package dev.chatelaine.chassis.eventstore;

import dev.chatelaine.chassis.domain.Command;
import dev.chatelaine.chassis.domain.Event;
import dev.chatelaine.chassis.domain.WireNamespace;
import java.util.List;

/**
 * One kind of event-sourced stream of a service. A service produces one bean of this type for each of its aggregates.
 *
 * @param name the command name that the aggregate's handler declares, and the stored type of its events
 * @param aggregate what Axon sees
 * @param commands the sealed family of its commands
 * @param events the sealed family of its events, annotated with {@link WireNamespace}
 * @param upcasters how events of earlier releases are read today
 */
public record StreamType(
        String name,
        Class<? extends DecidedAggregate<?, ?, ?>> aggregate,
        Class<? extends Command> commands,
        Class<? extends Event> events,
        List<JsonUpcaster> upcasters) {

    /** A stream whose events all still have their first shape. */
    public static StreamType of(
            String name,
            Class<? extends DecidedAggregate<?, ?, ?>> aggregate,
            Class<? extends Command> commands,
            Class<? extends Event> events) {
        return new StreamType(name, aggregate, commands, events, List.of());
    }

    /** The same stream, reading old events through these. */
    public StreamType upcasting(JsonUpcaster... upcasters) {
        return new StreamType(name, aggregate, commands, events, List.of(upcasters));
    }

    /** The name under which snapshots of the aggregate are stored. */
    String snapshotName() {
        return events.getAnnotation(WireNamespace.class).value() + ".snapshot." + name;
    }
}
