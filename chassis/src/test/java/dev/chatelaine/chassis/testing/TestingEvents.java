package dev.chatelaine.chassis.testing;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.chatelaine.chassis.json.WireJson;
import dev.chatelaine.chassis.publishing.Heartbeat;
import dev.chatelaine.chassis.publishing.Topics;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.TopicExistsException;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;

/** Puts events of services that do not run in this test on Kafka, in the form that they would publish. */
public final class TestingEvents {

    private static final ObjectMapper JSON = WireJson.forEvents();
    private static final int PARTITIONS = 4;
    private static String servers;

    private TestingEvents() {}

    static void connect(String bootstrapServers) {
        servers = bootstrapServers;
        var topics = new ArrayList<NewTopic>();
        for (var name : List.of("identity", "project", "access", "broker", "people")) {
            topics.add(new NewTopic("chatelaine." + name, PARTITIONS, (short) 1));
        }
        topics.add(new NewTopic(Topics.HEARTBEATS, 1, (short) 1));
        try (var admin = admin()) {
            admin.createTopics(topics).all().get();
        } catch (InterruptedException | ExecutionException e) {
            boolean thereBefore = e.getCause() instanceof TopicExistsException;
            if (!thereBefore) throw new IllegalStateException(e);
        }
    }

    /**
     * Publishes one event and returns its id.
     *
     * @param topic for example {@code chatelaine.identity}
     * @param type the wire name, for example {@code dev.chatelaine.identity.UserDeactivated.v1}
     * @param subject the stream's id
     * @param sequence its place in the stream, from zero
     */
    public static String publish(
            String topic, String type, String subject, long sequence, String actor, Map<String, ?> data) {
        return publishAt(Instant.now(), topic, type, subject, sequence, actor, data);
    }

    /** The same, as if it had happened at another time. */
    public static String publishAt(
            Instant at, String topic, String type, String subject, long sequence, String actor, Map<String, ?> data) {
        var id = UUID.randomUUID().toString();
        send(topic, subject, document(id, at, topic, type, subject, sequence, actor, data));
        return id;
    }

    /** Publishes many events of one type and stream, the first of which has this place in the stream. */
    public static void publishAll(
            String topic, String type, String subject, long first, String actor, List<? extends Map<String, ?>> data) {
        var documents = new ArrayList<byte[]>();
        for (var one : data) {
            var id = UUID.randomUUID().toString();
            documents.add(document(id, Instant.now(), topic, type, subject, first + documents.size(), actor, one));
        }
        sendAll(topic, subject, documents);
    }

    private static byte[] document(
            String id,
            Instant at,
            String topic,
            String type,
            String subject,
            long sequence,
            String actor,
            Map<String, ?> data) {
        var event = new LinkedHashMap<String, Object>();
        event.put("specversion", "1.0");
        event.put("id", id);
        event.put("source", "/chatelaine/" + Topics.sourceOf(topic));
        event.put("type", type);
        event.put("subject", subject);
        event.put("time", at.toString());
        event.put("datacontenttype", "application/json");
        event.put("sequence", Long.toString(sequence));
        event.put("actor", actor);
        event.put("data", data);
        return json(event);
    }

    /** Publishes the latest value of a key of a compacted topic; null is a tombstone. */
    public static void put(String topic, String key, Object value) {
        send(topic, key, value == null ? null : json(value));
    }

    /** Publishes bytes as they are. */
    public static void send(String topic, String key, byte[] value) {
        sendAll(topic, key, Collections.singletonList(value));
    }

    private static void sendAll(String topic, String key, List<byte[]> values) {
        var settings = Map.<String, Object>of("bootstrap.servers", servers, "acks", "all");
        try (var producer = new KafkaProducer<>(settings, new StringSerializer(), new ByteArraySerializer())) {
            var sent = values.stream()
                    .map(value -> producer.send(new ProducerRecord<>(topic, key, value)))
                    .toList();
            for (var one : sent) one.get();
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Says that everything which these services have published until now is out; as their relays do each second. */
    public static void heartbeat(String... services) {
        heartbeatAt(Instant.now(), services);
    }

    /** The same, for an instant of the past. */
    public static void heartbeatAt(Instant at, String... services) {
        for (var service : services) {
            var heartbeat = new Heartbeat(service, at, ends("chatelaine." + service));
            send(Topics.HEARTBEATS, service, json(heartbeat));
        }
    }

    private static Map<Integer, Long> ends(String topic) {
        var asked = new HashMap<TopicPartition, OffsetSpec>();
        try (var admin = admin()) {
            admin.describeTopics(List.of(topic))
                    .allTopicNames()
                    .get()
                    .get(topic)
                    .partitions()
                    .forEach(partition ->
                            asked.put(new TopicPartition(topic, partition.partition()), OffsetSpec.latest()));
            var ends = new HashMap<Integer, Long>();
            admin.listOffsets(asked).all().get().forEach((at, end) -> ends.put(at.partition(), end.offset()));
            return ends;
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Admin admin() {
        return Admin.create(Map.of("bootstrap.servers", servers));
    }

    private static byte[] json(Object value) {
        try {
            return JSON.writeValueAsBytes(value);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }
}
