package dev.chatelaine.chassis.projection;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.kafka.clients.consumer.ConsumerRebalanceListener;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.WakeupException;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.jboss.logging.Logger;

/**
 * Reads the topics of one read model: the partitions that the replicas share among them, or all. An event that cannot be
 * applied stops its partition, is reported by {@link #failures}, and is tried again; the other partitions go on.
 */
final class ProjectionConsumer implements Runnable, ConsumerRebalanceListener {

    private static final Logger LOG = Logger.getLogger(ProjectionConsumer.class);
    private static final Duration POLL = Duration.ofMillis(200);
    private static final Duration PAUSE = Duration.ofSeconds(2);

    private final String name;
    private final Set<String> topics;
    private final boolean shared;
    private final Application application;
    private final KafkaConsumer<String, byte[]> consumer;
    private final Map<TopicPartition, Long> next = new HashMap<>();
    private final Map<TopicPartition, Instant> retries = new HashMap<>();
    private final Map<TopicPartition, String> failures = new ConcurrentHashMap<>();
    private final Map<TopicPartition, Long> ends = new HashMap<>();
    private volatile boolean caughtUp;

    private ProjectionConsumer(
            String name, Set<String> topics, boolean shared, Application application, Properties kafka) {
        this.name = name;
        this.topics = topics;
        this.shared = shared;
        this.application = application;
        this.consumer = new KafkaConsumer<>(kafka, new StringDeserializer(), new ByteArrayDeserializer());
    }

    /** Reads the partitions that this replica gets. */
    static ProjectionConsumer ofSharedPartitions(Projection projection, Positions positions, Properties kafka) {
        var topics = new HashSet<>(projection.topics());
        topics.addAll(projection.compactedTopics());
        var application = new EventApplication(projection, positions);
        return new ProjectionConsumer(projection.name(), topics, true, application, kafka);
    }

    /** Reads all partitions. */
    static ProjectionConsumer ofAllPartitions(
            String name, Set<String> topics, Application application, Properties kafka) {
        return new ProjectionConsumer(name, topics, false, application, kafka);
    }

    /** Whether all has been applied that the topics held when reading all of them began. */
    boolean hasCaughtUp() {
        return caughtUp;
    }

    /** What stands still, and why. */
    Map<TopicPartition, String> failures() {
        return Map.copyOf(failures);
    }

    /** Makes {@link #run} end; may be called from any thread. */
    void stop() {
        consumer.wakeup();
    }

    @Override
    public void run() {
        try (consumer) {
            if (shared) consumer.subscribe(topics, this);
            else assignAll();
            while (true) {
                var batch = consumer.poll(POLL);
                batch.partitions().forEach(partition -> applyAll(partition, batch.records(partition)));
                resumeDue();
                if (!shared && !caughtUp) caughtUp = hasReached(ends);
            }
        } catch (WakeupException stopping) {
            LOG.debugf("projection %s stops", name);
        } catch (RuntimeException e) {
            LOG.errorf(e, "projection %s cannot read Kafka any more", name);
            topics.forEach(topic -> failures.put(new TopicPartition(topic, -1), String.valueOf(e)));
        }
    }

    /** Their owners may not have created the topics yet. */
    private void assignAll() {
        for (var topic : topics) {
            var found = consumer.partitionsFor(topic);
            while (found == null || found.isEmpty()) {
                rest();
                found = consumer.partitionsFor(topic);
            }
            found.forEach(one -> next.put(new TopicPartition(topic, one.partition()), 0L));
        }
        consumer.assign(next.keySet());
        List.copyOf(next.keySet()).forEach(this::seek);
        ends.putAll(consumer.endOffsets(next.keySet()));
    }

    private boolean hasReached(Map<TopicPartition, Long> offsets) {
        return offsets.entrySet().stream().allMatch(end -> next.get(end.getKey()) >= end.getValue());
    }

    private void applyAll(TopicPartition partition, List<ConsumerRecord<String, byte[]>> records) {
        try {
            if (tryToApply(partition, records)) return;
            for (var record : records) { // all or none were applied: find the one that cannot be
                if (!tryToApply(partition, List.of(record))) return;
            }
        } catch (PositionMoved moved) {
            seek(partition); // what was polled does not begin there
        }
    }

    private boolean tryToApply(TopicPartition partition, List<ConsumerRecord<String, byte[]>> records) {
        try {
            next.put(partition, application.apply(partition, next.get(partition), records));
            if (failures.remove(partition) != null) LOG.infof("projection %s reads %s again", name, partition);
            return true;
        } catch (PositionMoved moved) {
            throw moved;
        } catch (RuntimeException e) {
            if (records.size() == 1) halt(partition, records.getFirst(), e);
            return false;
        }
    }

    private void halt(TopicPartition partition, ConsumerRecord<String, byte[]> record, RuntimeException cause) {
        var reason = "offset " + record.offset() + ": " + root(cause);
        if (!reason.equals(failures.put(partition, reason))) {
            LOG.errorf(cause, "projection %s stands still at %s, %s", name, partition, reason);
        }
        consumer.pause(List.of(partition));
        consumer.seek(partition, record.offset());
        retries.put(partition, Instant.now().plus(PAUSE));
    }

    /** What is at the bottom of it: what wraps it only says that a transaction failed. */
    private static Throwable root(Throwable failure) {
        return failure.getCause() == null ? failure : root(failure.getCause());
    }

    private void resumeDue() {
        var now = Instant.now();
        retries.entrySet().removeIf(retry -> {
            if (retry.getValue().isAfter(now)) return false;
            consumer.resume(List.of(retry.getKey()));
            return true;
        });
    }

    @Override
    public void onPartitionsAssigned(Collection<TopicPartition> assigned) {
        assigned.forEach(this::seek);
    }

    @Override
    public void onPartitionsRevoked(Collection<TopicPartition> revoked) {
        revoked.forEach(partition -> {
            next.remove(partition);
            retries.remove(partition);
            failures.remove(partition);
        });
    }

    private void seek(TopicPartition partition) {
        long position = application.position(partition);
        next.put(partition, position);
        consumer.seek(partition, position);
    }

    private void rest() {
        try {
            Thread.sleep(PAUSE);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new WakeupException();
        }
    }
}
