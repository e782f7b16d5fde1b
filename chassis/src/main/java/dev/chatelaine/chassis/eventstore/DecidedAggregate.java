package dev.chatelaine.chassis.eventstore;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.chatelaine.chassis.domain.Command;
import dev.chatelaine.chassis.domain.Decider;
import dev.chatelaine.chassis.domain.Event;
import dev.chatelaine.chassis.domain.Problem;
import dev.chatelaine.chassis.domain.Rejected;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;

/**
 * What Axon loads, locks, stores and snapshots, and nothing else: the {@link Decider} keeps the rules. A subclass adds
 * its {@code @AggregateRoot} type and one {@code @CommandHandler} that calls {@link #decide}.
 *
 * @param <C> its commands
 * @param <E> its events
 * @param <S> its state, a tree of records that Jackson can write
 */
public abstract class DecidedAggregate<C extends Command, E extends Event, S> {

    private final Decider<C, E, S> decider;

    @AggregateIdentifier
    @JsonProperty
    private String id;

    @JsonProperty
    private S state;

    /** @param decider the rules */
    protected DecidedAggregate(Decider<C, E, S> decider) {
        this.decider = decider;
        this.state = decider.initial();
    }

    /** Applies what the decider says; returns the sequence number of the stream's last event. */
    protected final long decide(C command) {
        decided(command).forEach(AggregateLifecycle::apply);
        var version = AggregateLifecycle.getVersion();
        return version == null ? -1 : version;
    }

    /**
     * Events prove that no replica has stored others meanwhile: their numbers would be taken. Nothing proves a refusal,
     * or that nothing needs to happen, so these count only on state that was read for this command.
     */
    private List<E> decided(C command) {
        try {
            var events = decider.decide(command, state);
            if (!events.isEmpty() || !RememberedStreams.wereUsed()) return events;
        } catch (Rejected refused) {
            if (!RememberedStreams.wereUsed()) throw refused;
        }
        throw new Unproven();
    }

    /** What the commands would cause one after the other. Nothing happens. */
    final Rehearsal<S> rehearse(List<C> commands) {
        var refusals = new ArrayList<Optional<Problem>>();
        S after = state;
        for (C command : commands) {
            try {
                for (E event : decider.decide(command, after)) after = decider.evolve(after, event);
                refusals.add(Optional.empty());
            } catch (Rejected refused) {
                refusals.add(Optional.of(refused.problem()));
            }
        }
        return new Rehearsal<>(state, after, refusals);
    }

    @EventSourcingHandler
    void on(E event) {
        id = event.streamId();
        state = decider.evolve(state, event);
    }
}
