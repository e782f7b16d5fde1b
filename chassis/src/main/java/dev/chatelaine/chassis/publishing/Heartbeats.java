package dev.chatelaine.chassis.publishing;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.chatelaine.chassis.eventstore.Streams;
import dev.chatelaine.chassis.json.WireJson;
import dev.chatelaine.chassis.rounds.Rounds;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;

/**
 * Writes a {@link Heartbeat} each second. Every replica does so, whether or not it owns the relay: the proof is drawn
 * from the relay's stored place and from Kafka, so the death of one process does not silence it.
 */
@Singleton
class Heartbeats {

    private final RelayProgress progress;
    private final Admin admin;
    private final Producer<String, byte[]> producer;
    private final Topics topics;
    private final boolean publishes;
    private final Clock clock;
    private final Rounds rounds;
    private final ObjectMapper json = WireJson.forEvents();

    Heartbeats(
            RelayProgress progress,
            Admin admin,
            Producer<String, byte[]> producer,
            Topics topics,
            Streams streams,
            Clock clock,
            Rounds rounds) {
        this.progress = progress;
        this.admin = admin;
        this.producer = producer;
        this.topics = topics;
        this.publishes = streams.exist();
        this.clock = clock;
        this.rounds = rounds;
    }

    void start(@Observes StartupEvent event) {
        if (publishes) rounds.begin("heartbeats", Duration.ofMillis(100), Duration.ofSeconds(1), this::beat);
    }

    private void beat() throws ExecutionException, InterruptedException, SQLException, JsonProcessingException {
        var at = clock.instant(); // taken first: what is committed later is not promised
        if (!progress.everythingIsOut()) return;
        var heartbeat = new Heartbeat(topics.service(), at, ends());
        producer.send(new ProducerRecord<>(Topics.HEARTBEATS, topics.service(), json.writeValueAsBytes(heartbeat)));
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
