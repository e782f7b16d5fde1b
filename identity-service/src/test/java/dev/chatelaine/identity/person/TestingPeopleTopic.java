package dev.chatelaine.identity.person;

import dev.chatelaine.identity.UserId;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;

/** What remains on the topic of people once it is compacted. */
public final class TestingPeopleTopic {

    private TestingPeopleTopic() {}

    /** The last word about the person; nothing if that is a tombstone. */
    public static Optional<String> latest(String servers, UserId user) {
        var settings = Map.<String, Object>of("bootstrap.servers", servers);
        try (var consumer = new KafkaConsumer<>(settings, new StringDeserializer(), new ByteArrayDeserializer())) {
            var partitions = consumer.partitionsFor(People.TOPIC).stream()
                    .map(partition -> new TopicPartition(People.TOPIC, partition.partition()))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            var ends = consumer.endOffsets(partitions);
            byte[] last = null;
            while (partitions.stream().anyMatch(partition -> consumer.position(partition) < ends.get(partition))) {
                for (var record : consumer.poll(Duration.ofMillis(100)))
                    if (record.key().equals(user.toString())) last = record.value();
            }
            return Optional.ofNullable(last).map(bytes -> new String(bytes, StandardCharsets.UTF_8));
        }
    }
}
