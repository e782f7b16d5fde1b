package dev.chatelaine.access;

import static org.awaitility.Awaitility.await;

import dev.chatelaine.access.fact.Graphs;
import dev.chatelaine.chassis.projection.Freshness;
import dev.chatelaine.chassis.projection.Projection;
import dev.chatelaine.chassis.projection.Projections;
import dev.chatelaine.chassis.testing.TestingEvents;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.util.stream.Stream;

/** Says that all that was published is out, and waits until it is known here. What was commanded here has a token. */
@Singleton
public class Settled {

    private final Freshness freshness;
    private final Projections projections;

    Settled(Freshness freshness, Projections projections) {
        this.freshness = freshness;
        this.projections = projections;
    }

    public void now() {
        var published = Instant.now();
        await().atMost(Duration.ofSeconds(20))
                .pollInterval(Duration.ofMillis(100))
                .until(() -> {
                    TestingEvents.heartbeat("identity", "project", "access", "broker");
                    var names = projections.all().stream()
                            .filter(projection -> !projection.topics().isEmpty())
                            .map(Projection::name);
                    return Stream.concat(names, Stream.of(Graphs.NAME))
                            .noneMatch(name -> freshness.asOf(name).isBefore(published));
                });
    }
}
