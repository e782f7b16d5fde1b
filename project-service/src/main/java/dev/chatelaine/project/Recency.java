package dev.chatelaine.project;

import dev.chatelaine.chassis.eventstore.Recorded;
import dev.chatelaine.chassis.projection.Arrival;
import dev.chatelaine.chassis.publishing.Topics;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.Map;

/**
 * Waits a moment until what was just created can be found here, for clients that bring no consistency token. Only the
 * creator is waited for: whether something exists must not be told by how long an answer takes.
 */
@Singleton
public class Recency {

    private static final Duration PATIENCE = Duration.ofSeconds(2);

    private final Arrival arrival;
    private final Topics topics;

    Recency(Arrival arrival, Topics topics) {
        this.arrival = arrival;
        this.topics = topics;
    }

    /** Returns when the read models know it, or after two seconds. */
    public void await(Recorded recorded) {
        if (recorded.sequence() >= 0)
            arrival.await(topics.service(), Map.of(recorded.streamId(), recorded.sequence()), PATIENCE);
    }
}
