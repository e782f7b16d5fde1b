package dev.chatelaine.chassis.projection;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;

/** Applies records to a read model in memory. What was applied before one that fails is not applied again. */
final class LiveApplication implements Application, Progress {

    private final LiveModel model;
    private final Map<TopicPartition, Long> positions = new ConcurrentHashMap<>();
    private final Map<String, Long> sequences = new ConcurrentHashMap<>();

    LiveApplication(LiveModel model) {
        this.model = model;
    }

    /** Begins where the database stands. */
    void begin(Map<TopicPartition, Long> storedPositions, Map<String, Long> storedSequences) {
        positions.putAll(storedPositions);
        sequences.putAll(storedSequences);
    }

    @Override
    public long apply(TopicPartition partition, long from, List<ConsumerRecord<String, byte[]>> records) {
        for (var record : records) {
            var event = PublishedEvent.parse(record.value(), record.topic(), record.partition(), record.offset());
            if (event.follows(sequences.getOrDefault(event.subject(), -1L))) {
                model.apply(event);
                sequences.put(event.subject(), event.sequence());
            }
        }
        var next = records.getLast().offset() + 1;
        positions.put(partition, next);
        return next;
    }

    @Override
    public long position(TopicPartition partition) {
        return positions.getOrDefault(partition, 0L);
    }

    @Override
    public String name() {
        return model.name();
    }

    @Override
    public Set<String> topics() {
        return model.topics();
    }

    @Override
    public Map<TopicPartition, Long> positions() {
        return Map.copyOf(positions);
    }

    @Override
    public Map<String, Long> sequences(Collection<String> streams) {
        var found = new HashMap<String, Long>();
        for (var stream : streams) {
            var last = sequences.get(stream);
            if (last != null) found.put(stream, last);
        }
        return found;
    }
}
