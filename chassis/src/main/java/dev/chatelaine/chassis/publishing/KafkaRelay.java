package dev.chatelaine.chassis.publishing;

import dev.chatelaine.chassis.eventstore.Follower;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;

/**
 * Publishes each stored event, in order and at least once. A batch is sent without waiting; all its acknowledgements
 * are awaited before the batch's transaction, which stores the token, may commit.
 */
public final class KafkaRelay implements Follower {

    /** The name of the processor that runs it, and of its row in the token table. */
    public static final String NAME = "kafka-relay";

    private static final byte[] STRUCTURED =
            (CloudEvents.MEDIA_TYPE + "; charset=UTF-8").getBytes(StandardCharsets.US_ASCII);

    private final String topic;
    private final Producer<String, byte[]> producer;
    private final CloudEvents format;

    KafkaRelay(String topic, Producer<String, byte[]> producer, CloudEvents format) {
        this.topic = topic;
        this.producer = producer;
        this.format = format;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Object handle(EventMessage<?> message) {
        if (message instanceof DomainEventMessage<?> event) {
            var record = new ProducerRecord<>(
                    topic,
                    null,
                    event.getTimestamp().toEpochMilli(),
                    event.getAggregateIdentifier(),
                    format.toJson(event));
            record.headers().add("content-type", STRUCTURED);
            unacknowledged().add(producer.send(record));
        }
        return null;
    }

    private List<Future<?>> unacknowledged() {
        return CurrentUnitOfWork.get().getOrComputeResource(NAME, _ -> {
            var sends = new ArrayList<Future<?>>();
            CurrentUnitOfWork.get().onPrepareCommit(_ -> sends.forEach(KafkaRelay::await));
            return sends;
        });
    }

    static void await(Future<?> send) {
        try {
            send.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("stopped while waiting for Kafka", e);
        } catch (ExecutionException e) {
            throw new IllegalStateException("Kafka did not accept a record", e.getCause());
        }
    }
}
