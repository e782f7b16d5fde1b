package dev.chatelaine.identity.me;

import dev.chatelaine.chassis.domain.Rejected;
import dev.chatelaine.chassis.eventstore.Recorded;
import dev.chatelaine.chassis.http.EdgeProblem;
import dev.chatelaine.chassis.projection.Arrival;
import dev.chatelaine.chassis.publishing.Topics;
import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Reception;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;

/** What this request has caused itself, so that its own answer can wait for it. */
@RequestScoped
class JustRecorded {

    private static final Duration PATIENCE = Duration.ofSeconds(2);

    private final Arrival arrival;
    private final Topics topics;
    private final Map<String, Long> streams = new HashMap<>();

    JustRecorded(Arrival arrival, Topics topics) {
        this.arrival = arrival;
        this.topics = topics;
    }

    /** From here on it hears of everything: a bean of a request hears nothing before it exists. */
    void listen() {
        streams.clear();
    }

    void note(@Observes(notifyObserver = Reception.IF_EXISTS) Recorded recorded) {
        if (recorded.sequence() >= 0) streams.merge(recorded.streamId(), recorded.sequence(), Math::max);
    }

    /** Waits until the read models know it. */
    void await() {
        if (!arrival.await(topics.service(), streams, PATIENCE)) throw new Rejected(EdgeProblem.NOT_YET_CONSISTENT);
    }
}
