package dev.chatelaine.chassis.projection;

import io.quarkus.narayana.jta.QuarkusTransaction;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;

/** Applies records of one partition to one projection: the read model, the sequences and the position together. */
final class EventApplication implements Application {

    private final Projection projection;
    private final Positions positions;

    EventApplication(Projection projection, Positions positions) {
        this.projection = projection;
        this.positions = positions;
    }

    @Override
    public long apply(TopicPartition partition, long from, List<ConsumerRecord<String, byte[]>> records) {
        var next = records.getLast().offset() + 1;
        QuarkusTransaction.requiringNew().run(() -> {
            if (!positions.move(projection.name(), partition, from, next)) throw new PositionMoved();
            if (projection.topics().contains(partition.topic())) applyEvents(records);
            else records.forEach(this::applyEntry);
        });
        return next;
    }

    private void applyEvents(List<ConsumerRecord<String, byte[]>> records) {
        var streams = new HashSet<String>();
        records.forEach(record -> streams.add(record.key()));
        var known = positions.sequences(projection.name(), streams);
        var changed = new HashMap<String, Long>();
        for (var record : records) {
            var event = PublishedEvent.parse(record.value(), record.topic(), record.partition(), record.offset());
            if (event.follows(known.getOrDefault(event.subject(), -1L))) {
                projection.apply(event);
                known.put(event.subject(), event.sequence());
                changed.put(event.subject(), event.sequence());
            }
        }
        positions.storeSequences(projection.name(), changed);
    }

    private void applyEntry(ConsumerRecord<String, byte[]> record) {
        projection.apply(new KeyedEntry(record.topic(), record.key(), record.value()));
    }

    @Override
    public long position(TopicPartition partition) {
        return positions.of(projection.name()).getOrDefault(partition, 0L);
    }
}
