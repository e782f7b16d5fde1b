package dev.chatelaine.access.verification;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;

/** The topics themselves, which keep everything. */
final class PublishedTopics implements AutoCloseable {

    private static final Duration POLL = Duration.ofMillis(500);

    private final KafkaConsumer<byte[], byte[]> consumer;

    PublishedTopics(String servers) {
        this.consumer = new KafkaConsumer<>(
                Map.of("bootstrap.servers", servers, "enable.auto.commit", "false"),
                new ByteArrayDeserializer(),
                new ByteArrayDeserializer());
    }

    /** Shows a check all records of a partition up to this offset. */
    void read(TopicPartition partition, long upTo, TopicCheck check) {
        consumer.assign(List.of(partition));
        consumer.seekToBeginning(List.of(partition));
        var end = Math.min(upTo, consumer.endOffsets(List.of(partition)).get(partition));
        while (consumer.position(partition) < end) {
            for (var record : consumer.poll(POLL)) {
                if (record.offset() < end) check.next(record.offset(), record.value());
            }
        }
    }

    @Override
    public void close() {
        consumer.close();
    }
}
