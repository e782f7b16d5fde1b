package dev.chatelaine.chassis.eventstore;

import dev.chatelaine.chassis.json.WireJson;
import io.agroal.api.AgroalDataSource;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import jakarta.enterprise.event.Event;
import java.lang.reflect.Proxy;
import java.util.List;
import java.util.function.Function;
import org.axonframework.config.Configuration;

/** What a replica of a service decides, stores and publishes with, and nothing else of it. Several may share a process. */
public final class TestingReplica implements AutoCloseable {

    private final Configuration axon;
    private final Commands commands;

    private TestingReplica(Configuration axon, Streams streams) {
        this.axon = axon;
        this.commands = new Commands(() -> axon, streams, nobodyListens());
        axon.start();
    }

    /**
     * Starts one.
     *
     * @param database with the chassis' tables
     * @param stream all that it has
     * @param followers what else follows its events
     */
    public static TestingReplica start(
            AgroalDataSource database, StreamType stream, Function<WireSerializer, List<Follower>> followers) {
        var streams = new Streams(List.of(stream));
        var serializer = new WireSerializer(WireJson.forEvents(), streams.names());
        var remembered = new RememberedStreams(1_000, new SimpleMeterRegistry());
        var transactions = new LocalTransactions(database);
        var axon = new EventStoreWiring()
                .axon(streams, transactions, serializer, remembered, followers.apply(serializer), List.of());
        return new TestingReplica(axon, streams);
    }

    /** Where commands are sent. */
    public Commands commands() {
        return commands;
    }

    @SuppressWarnings("unchecked") // a proxy is what it is asked to be
    private static Event<Recorded> nobodyListens() {
        return (Event<Recorded>) Proxy.newProxyInstance(
                TestingReplica.class.getClassLoader(), new Class<?>[] {Event.class}, (_, _, _) -> null);
    }

    @Override
    public void close() {
        axon.shutdown();
    }
}
