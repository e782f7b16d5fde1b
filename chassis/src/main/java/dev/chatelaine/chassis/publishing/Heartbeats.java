package dev.chatelaine.chassis.publishing;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.chatelaine.chassis.eventstore.Streams;
import dev.chatelaine.chassis.json.WireJson;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.jboss.logging.Logger;

/**
 * Writes a {@link Heartbeat} each second. Every replica does so, whether or not it owns the relay: the proof is drawn
 * from the relay's stored place and from Kafka, so the death of one process does not silence it.
 */
@Singleton
class Heartbeats {

    private static final Logger LOG = Logger.getLogger(Heartbeats.class);

    private final RelayProgress progress;
    private final Admin admin;
    private final Producer<String, byte[]> producer;
    private final Topics topics;
    private final boolean publishes;
    private final Clock clock;
    private final ObjectMapper json = WireJson.forEvents();
    private final ScheduledExecutorService timer = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("heartbeats").factory());

    Heartbeats(
            RelayProgress progress,
            Admin admin,
            Producer<String, byte[]> producer,
            Topics topics,
            Streams streams,
            Clock clock) {
        this.progress = progress;
        this.admin = admin;
        this.producer = producer;
        this.topics = topics;
        this.publishes = streams.exist();
        this.clock = clock;
    }

    void start(@Observes StartupEvent event) {
        if (publishes) timer.scheduleWithFixedDelay(this::beat, 100, 1_000, TimeUnit.MILLISECONDS);
    }

    void stop(@Observes ShutdownEvent event) {
        timer.shutdownNow();
    }

    private void beat() {
        try {
            var at = clock.instant(); // taken first: what is committed later is not promised
            if (!progress.everythingIsOut()) return;
            var heartbeat = new Heartbeat(topics.service(), at, ends());
            producer.send(new ProducerRecord<>(Topics.HEARTBEATS, topics.service(), json.writeValueAsBytes(heartbeat)));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException | SQLException | JsonProcessingException | RuntimeException e) {
            LOG.warnf("no heartbeat this second: %s", e.getMessage());
        }
    }

    private Map<Integer, Long> ends() throws ExecutionException, InterruptedException {
        var topic = topics.events();
        var asked = new HashMap<TopicPartition, OffsetSpec>();
        admin.describeTopics(List.of(topic))
                .allTopicNames()
                .get()
                .get(topic)
                .partitions()
                .forEach(partition -> asked.put(new TopicPartition(topic, partition.partition()), OffsetSpec.latest()));
        var ends = new HashMap<Integer, Long>();
        admin.listOffsets(asked).all().get().forEach((partition, end) -> ends.put(partition.partition(), end.offset()));
        return ends;
    }
}
