package dev.chatelaine.chassis.projection;

import dev.chatelaine.chassis.publishing.Topics;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/** Waits until this service's read models have applied certain events. */
@Singleton
public class Arrival {

    private static final Duration LOOK_AGAIN = Duration.ofMillis(5);

    private final ReadModels models;

    Arrival(ReadModels models) {
        this.models = models;
    }

    /**
     * Waits until every read model that reads the source has applied these events.
     *
     * @param source the service that stored them
     * @param streams the sequence number of the last event, for each stream
     * @return false if it took longer than that
     */
    public boolean await(String source, Map<String, Long> streams, Duration atMost) {
        var deadline = System.nanoTime() + atMost.toNanos();
        var readers = models.all().stream()
                .filter(model -> model.topics().stream()
                        .anyMatch(topic -> Topics.sourceOf(topic).equals(source)))
                .toList();
        while (!haveArrived(readers, streams)) {
            if (System.nanoTime() > deadline) return false;
            rest();
        }
        return true;
    }

    /** Whether the read model of this name has applied the event. */
    public boolean hasArrived(String model, String stream, long sequence) {
        return models.named(model).sequences(List.of(stream)).getOrDefault(stream, -1L) >= sequence;
    }

    private static boolean haveArrived(List<Progress> readers, Map<String, Long> streams) {
        return readers.stream().allMatch(reader -> {
            var applied = reader.sequences(streams.keySet());
            return streams.entrySet().stream()
                    .allMatch(stream -> applied.getOrDefault(stream.getKey(), -1L) >= stream.getValue());
        });
    }

    private static void rest() {
        try {
            Thread.sleep(LOOK_AGAIN);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("stopped while waiting for events", e);
        }
    }
}
