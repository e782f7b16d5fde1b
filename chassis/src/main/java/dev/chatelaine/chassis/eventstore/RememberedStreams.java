package dev.chatelaine.chassis.eventstore;

import com.github.benmanes.caffeine.cache.Caffeine;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.cache.CaffeineCacheMetrics;
import jakarta.inject.Singleton;
import org.axonframework.common.Registration;
import org.axonframework.common.caching.Cache;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The state of the streams that were commanded lately, so that a command need not read their events again. Axon uses it
 * under its lock of the stream, and drops what a failed command may have spoilt. Other replicas do not tell what they
 * store, so what is remembered may be old: see {@link DecidedAggregate}.
 */
@Singleton
final class RememberedStreams implements Cache {

    /** In the metadata of a command that must be decided on what is stored. */
    static final String FORBIDDEN = "afresh";

    private static final String USED = RememberedStreams.class.getName();

    private final com.github.benmanes.caffeine.cache.Cache<Object, Object> streams;

    /**
     * @param most how many streams are remembered, fewer where memory is short
     * @param meters shows how often it helps
     */
    RememberedStreams(@ConfigProperty(name = "chatelaine.streams.remembered") int most, MeterRegistry meters) {
        streams = Caffeine.newBuilder()
                .maximumSize(most)
                .softValues()
                .recordStats()
                .build();
        CaffeineCacheMetrics.monitor(meters, streams, "streams");
    }

    /** Whether the command that this thread decides was given remembered state. */
    static boolean wereUsed() {
        return CurrentUnitOfWork.get().getResource(USED) != null;
    }

    @Override
    @SuppressWarnings("unchecked") // Axon gets what it has put
    public <K, V> V get(K streamId) {
        var command = CurrentUnitOfWork.get();
        if (isForbidden(command)) return null;
        var found = streams.getIfPresent(streamId);
        if (found != null) command.resources().put(USED, true);
        return (V) found;
    }

    /** A conflict inside a reaction's transaction would undo all that the transaction holds, and not one command. */
    private static boolean isForbidden(UnitOfWork<?> command) {
        return !command.isRoot() || command.getMessage().getMetaData().containsKey(FORBIDDEN);
    }

    @Override
    public void put(Object streamId, Object state) {
        if (streamId != null) streams.put(streamId, state); // a stream in which nothing has happened has no id
    }

    @Override
    public boolean putIfAbsent(Object streamId, Object state) {
        return streams.asMap().putIfAbsent(streamId, state) == null;
    }

    @Override
    public boolean remove(Object streamId) {
        return streamId != null && streams.asMap().remove(streamId) != null;
    }

    @Override
    public boolean containsKey(Object streamId) {
        return streams.asMap().containsKey(streamId);
    }

    @Override
    public Registration registerCacheEntryListener(EntryListener listener) {
        throw new UnsupportedOperationException("nobody listens to what is remembered");
    }
}
