package dev.chatelaine.access.activity;

import dev.chatelaine.chassis.rounds.Rounds;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.time.Duration;

/**
 * Partitions are read beside each other, so an event of a project can come before the one that says to which
 * organization the project belongs. It is found by the organization a moment later.
 */
@Singleton
class Latecomers {

    private static final Duration PAUSE = Duration.ofSeconds(2);

    private final Rounds rounds;

    Latecomers(Rounds rounds) {
        this.rounds = rounds;
    }

    void start(@Observes StartupEvent event) {
        rounds.begin("latecomers", PAUSE, PAUSE, () -> QuarkusTransaction.requiringNew()
                .run(ActivityStreamView::adoptLatecomers));
    }
}
