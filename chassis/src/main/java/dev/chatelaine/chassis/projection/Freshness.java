package dev.chatelaine.chassis.projection;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.chatelaine.chassis.json.WireJson;
import dev.chatelaine.chassis.publishing.Heartbeat;
import dev.chatelaine.chassis.publishing.Topics;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/**
 * How old a projection's knowledge can be at most. A projection that has read up to the offsets of a heartbeat knows
 * all that had been committed at that instant; one that reads several sources is as fresh as the oldest of them.
 */
@Singleton
public class Freshness {

    private static final Logger LOG = Logger.getLogger(Freshness.class);
    private static final int KEPT = 600;

    private final ReadModels models;
    private final String servers;
    private final Clock clock;
    private final ObjectMapper json = WireJson.forEvents();
    private final Map<String, Deque<Heartbeat>> heartbeats = new HashMap<>();
    private final Map<String, Map<String, Instant>> reached = new HashMap<>();
    private TopicReader reader;

    Freshness(
            ReadModels models,
            MeterRegistry metrics,
            @ConfigProperty(name = "kafka.bootstrap.servers") String servers,
            Clock clock) {
        this.models = models;
        this.servers = servers;
        this.clock = clock;
        models.all().stream()
                .filter(projection -> !projection.topics().isEmpty()) // compacted topics have no heartbeats
                .forEach(projection -> Gauge.builder(
                                "chatelaine.projection.staleness", () -> staleness(projection.name()))
                        .description("Seconds since the instant up to which the projection knows everything")
                        .baseUnit("seconds")
                        .tag("projection", projection.name())
                        .register(metrics));
    }

    void start(@Observes StartupEvent event) {
        if (!models.all().isEmpty())
            reader = new TopicReader(servers, Topics.HEARTBEATS, TopicReader.From.END, this::heard);
    }

    void stop(@Observes ShutdownEvent event) {
        if (reader != null) reader.close();
    }

    /** The instant up to which the projection knows everything; {@link Instant#MIN} if that was never established. */
    public Instant asOf(String projection) {
        var model = models.named(projection);
        var read = model.positions();
        return model.topics().stream()
                .map(topic -> asOf(projection, topic, read))
                .min(Instant::compareTo)
                .orElse(Instant.MIN);
    }

    /**
     * The same instant, refusing to go on with old knowledge.
     *
     * @throws StaleKnowledge if the projection's knowledge is older than the bound, or of unknown age
     */
    public Instant require(String projection, Duration bound) {
        var asOf = asOf(projection);
        if (asOf.isBefore(clock.instant().minus(bound))) throw new StaleKnowledge(projection);
        return asOf;
    }

    private synchronized Instant asOf(String projection, String topic, Map<TopicPartition, Long> read) {
        var source = Topics.sourceOf(topic);
        var known = reached.computeIfAbsent(projection, _ -> new HashMap<>());
        for (var heartbeat : heartbeats.getOrDefault(source, new ArrayDeque<>()).reversed()) {
            if (!heartbeat.at().isAfter(known.getOrDefault(source, Instant.MIN))) break;
            if (covers(read, topic, heartbeat)) {
                known.put(source, heartbeat.at());
                break;
            }
        }
        return known.getOrDefault(source, Instant.MIN);
    }

    private static boolean covers(Map<TopicPartition, Long> read, String topic, Heartbeat heartbeat) {
        return heartbeat.ends().entrySet().stream()
                .allMatch(end -> read.getOrDefault(new TopicPartition(topic, end.getKey()), 0L) >= end.getValue());
    }

    private synchronized void heard(ConsumerRecord<String, byte[]> record) {
        try {
            var heartbeat = json.readValue(record.value(), Heartbeat.class);
            var heard = heartbeats.computeIfAbsent(heartbeat.source(), _ -> new ArrayDeque<>());
            heard.addLast(heartbeat);
            if (heard.size() > KEPT) heard.removeFirst();
        } catch (IOException e) {
            LOG.warnf("a heartbeat at offset %d cannot be read: %s", record.offset(), e.getMessage());
        }
    }

    private double staleness(String projection) {
        var asOf = asOf(projection);
        return asOf.equals(Instant.MIN)
                ? Double.POSITIVE_INFINITY
                : Duration.between(asOf, clock.instant()).toMillis() / 1_000.0;
    }
}
