package dev.chatelaine.chassis.projection;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.function.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.WakeupException;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.jboss.logging.Logger;

/** Reads all partitions of one topic into memory, on every replica, and knows when it has caught up. */
public final class TopicReader implements AutoCloseable {

    /** Where reading begins. */
    public enum From {
        /** At the first record. */
        BEGINNING,
        /** At what is written from now on. */
        END
    }

    private static final Logger LOG = Logger.getLogger(TopicReader.class);
    private static final Duration POLL = Duration.ofMillis(200);
    private static final Duration RETRY = Duration.ofSeconds(1);
    private static final long STOP_MILLIS = 5_000;

    private final String topic;
    private final From from;
    private final Consumer<ConsumerRecord<String, byte[]>> handler;
    private final Properties kafka = new Properties();
    private final Thread thread;
    private volatile boolean stopping;
    private volatile boolean caughtUp;
    private volatile KafkaConsumer<String, byte[]> consumer;

    /**
     * Starts to read at once, in a thread of its own.
     *
     * @param servers Kafka's bootstrap servers
     * @param handler is called for each record; if it fails, the topic is read from the start again
     */
    public TopicReader(String servers, String topic, From from, Consumer<ConsumerRecord<String, byte[]>> handler) {
        this.topic = topic;
        this.from = from;
        this.handler = handler;
        kafka.put("bootstrap.servers", servers);
        kafka.put("enable.auto.commit", "false");
        kafka.put("metadata.max.age.ms", "5000");
        thread = Thread.ofPlatform().daemon().name("reader-" + topic).start(this::run);
    }

    /** Whether all that the topic held when reading began has been handled. */
    public boolean hasCaughtUp() {
        return caughtUp;
    }

    private void run() {
        while (!stopping) {
            try (var opened = new KafkaConsumer<>(kafka, new StringDeserializer(), new ByteArrayDeserializer())) {
                consumer = opened;
                read(opened);
            } catch (WakeupException e) {
                LOG.debugf("stops reading %s", topic);
            } catch (RuntimeException e) {
                LOG.errorf(e, "reading %s failed; it starts again", topic);
                rest();
            }
        }
    }

    private void read(KafkaConsumer<String, byte[]> consumer) {
        var partitions = partitions(consumer);
        consumer.assign(partitions);
        if (from == From.BEGINNING) consumer.seekToBeginning(partitions);
        else consumer.seekToEnd(partitions);
        var ends = new HashMap<>(consumer.endOffsets(partitions));
        while (!stopping) {
            for (var record : consumer.poll(POLL)) handler.accept(record);
            if (!caughtUp) caughtUp = reached(ends, consumer);
        }
    }

    private static boolean reached(Map<TopicPartition, Long> ends, KafkaConsumer<String, byte[]> consumer) {
        ends.entrySet().removeIf(end -> consumer.position(end.getKey()) >= end.getValue());
        return ends.isEmpty();
    }

    private List<TopicPartition> partitions(KafkaConsumer<String, byte[]> consumer) {
        while (!stopping) {
            var found = consumer.partitionsFor(topic);
            if (found != null && !found.isEmpty()) {
                var partitions = new ArrayList<TopicPartition>();
                found.forEach(partition -> partitions.add(new TopicPartition(topic, partition.partition())));
                return partitions;
            }
            rest(); // its owner has not created it yet
        }
        throw new WakeupException();
    }

    private static void rest() {
        try {
            Thread.sleep(RETRY);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        stopping = true;
        var opened = consumer;
        if (opened != null) opened.wakeup();
        try {
            thread.join(STOP_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
