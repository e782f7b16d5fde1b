package dev.chatelaine.identity.forgetting;

import dev.chatelaine.chassis.domain.Rejected;
import dev.chatelaine.chassis.rounds.Rounds;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import org.jboss.logging.Logger;

/** Finishes what a service that died has left half done. */
@Singleton
class ForgettingResumption {

    private static final Logger LOG = Logger.getLogger(ForgettingResumption.class);

    /** No request takes so long. */
    private static final Duration REQUEST = Duration.ofMinutes(2);

    private static final Duration PAUSE = Duration.ofMinutes(1);

    private final ForgettingOrders orders;
    private final Forgetting forgetting;
    private final Clock clock;
    private final Rounds rounds;

    ForgettingResumption(ForgettingOrders orders, Forgetting forgetting, Clock clock, Rounds rounds) {
        this.orders = orders;
        this.forgetting = forgetting;
        this.clock = clock;
        this.rounds = rounds;
    }

    void start(@Observes StartupEvent event) {
        rounds.begin("forgetting", PAUSE, PAUSE, this::resume);
    }

    void resume() {
        for (var order : orders.leftBehind(clock.instant().minus(REQUEST))) {
            try {
                forgetting.goOn(order);
            } catch (Rejected rejected) {
                LOG.warnf("%s is not forgotten: %s", order.userId(), rejected.problem());
            }
        }
    }
}
