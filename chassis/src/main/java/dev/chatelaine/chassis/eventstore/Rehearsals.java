package dev.chatelaine.chassis.eventstore;

import dev.chatelaine.chassis.domain.Command;
import dev.chatelaine.chassis.domain.Event;
import jakarta.inject.Provider;
import jakarta.inject.Singleton;
import java.util.List;
import org.axonframework.config.Configuration;

/** Finds out what commands would cause. They are decided by the same decider on the same history, and nothing is stored. */
@Singleton
public class Rehearsals {

    private final Provider<Configuration> axon;
    private final List<StreamType> streams;

    /** @param axon found when it is first needed, as in {@link Commands} */
    Rehearsals(Provider<Configuration> axon, Streams streams) {
        this.axon = axon;
        this.streams = streams.all();
    }

    /**
     * Decides the commands one after the other, as if each were sent once the one before was stored.
     *
     * @param commands all of one stream; at least one
     */
    @SuppressWarnings("unchecked") // the stream that takes the commands is the one that has this state
    public <C extends Command, S> Rehearsal<S> of(List<C> commands) {
        var aggregate = (DecidedAggregate<C, Event, S>) load(commands.getFirst());
        return aggregate.rehearse(commands);
    }

    private DecidedAggregate<?, ?, ?> load(Command command) {
        var aggregate = empty(command);
        var history = axon.get().eventStore().readEvents(command.streamId());
        while (history.hasNext()) aggregate = after(aggregate, history.next().getPayload());
        return aggregate;
    }

    @SuppressWarnings("unchecked") // a stream holds its own events
    private static <E extends Event> DecidedAggregate<?, ?, ?> after(DecidedAggregate<?, ?, ?> aggregate, Object next) {
        if (next instanceof DecidedAggregate<?, ?, ?> snapshot) return snapshot;
        ((DecidedAggregate<?, E, ?>) aggregate).on((E) next);
        return aggregate;
    }

    private DecidedAggregate<?, ?, ?> empty(Command command) {
        var type = streams.stream()
                .filter(stream -> stream.commands().isInstance(command))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no stream takes " + command.getClass()));
        try {
            var constructor = type.aggregate().getDeclaredConstructor();
            constructor.setAccessible(true);
            return constructor.newInstance();
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(type.name() + " has no constructor without parameters", e);
        }
    }
}
