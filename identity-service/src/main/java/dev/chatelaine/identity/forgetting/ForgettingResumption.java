package dev.chatelaine.identity.forgetting;

import dev.chatelaine.chassis.domain.Rejected;
import io.quarkus.arc.Arc;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;

/** Finishes what a service that died has left half done. */
@Singleton
class ForgettingResumption {

    private static final Logger LOG = Logger.getLogger(ForgettingResumption.class);

    /** No request takes so long. */
    private static final Duration REQUEST = Duration.ofMinutes(2);

    private final ForgettingOrders orders;
    private final Forgetting forgetting;
    private final Clock clock;
    private final ScheduledExecutorService timer = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("forgetting").factory());

    ForgettingResumption(ForgettingOrders orders, Forgetting forgetting, Clock clock) {
        this.orders = orders;
        this.forgetting = forgetting;
        this.clock = clock;
    }

    void start(@Observes StartupEvent event) {
        timer.scheduleWithFixedDelay(this::round, 1, 1, TimeUnit.MINUTES);
    }

    void stop(@Observes ShutdownEvent event) {
        timer.shutdownNow();
    }

    private void round() {
        var request = Arc.container().requestContext();
        request.activate();
        try {
            resume();
        } catch (RuntimeException e) {
            LOG.warnf("somebody will be forgotten later: %s", e.getMessage());
        } finally {
            request.terminate();
        }
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
