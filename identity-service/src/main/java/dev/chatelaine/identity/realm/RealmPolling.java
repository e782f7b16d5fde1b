package dev.chatelaine.identity.realm;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.arc.All;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/** Looks every few seconds what has happened in the realm. That it is away is said once, and stops nothing else. */
@Singleton
class RealmPolling {

    private static final Logger LOG = Logger.getLogger(RealmPolling.class);

    private final List<RealmFeed> feeds;
    private final RealmReader reader;
    private final RealmClient client;
    private final Clock clock;
    private final Duration interval;
    private final ScheduledExecutorService timer = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("realm").factory());
    private volatile Instant lastRead;
    private boolean failing;

    RealmPolling(
            @All List<RealmFeed> feeds,
            RealmReader reader,
            RealmClient client,
            Clock clock,
            MeterRegistry metrics,
            @ConfigProperty(name = "chatelaine.realm.polling") Duration interval) {
        this.feeds = feeds;
        this.reader = reader;
        this.client = client;
        this.clock = clock;
        this.interval = interval;
        this.lastRead = clock.instant();
        metrics.gauge("chatelaine_realm_events_staleness_seconds", this, RealmPolling::staleness);
    }

    void start(@Observes StartupEvent event) {
        if (client.isConfigured()) {
            timer.scheduleWithFixedDelay(this::poll, 0, interval.toMillis(), TimeUnit.MILLISECONDS);
        } else {
            LOG.warn("The realm is neither watched nor told of anything: CHATELAINE_IDENTITY_CLIENT_SECRET is not set");
        }
    }

    void stop(@Observes ShutdownEvent event) {
        timer.shutdownNow();
    }

    private void poll() {
        try {
            feeds.forEach(reader::read);
            lastRead = clock.instant();
            if (failing) LOG.info("The realm's events are read again");
            failing = false;
        } catch (RuntimeException e) {
            if (!failing) LOG.warnf("The realm's events wait to be read: %s", e.getMessage());
            failing = true;
        }
    }

    private double staleness() {
        return client.isConfigured()
                ? Duration.between(lastRead, clock.instant()).toMillis() / 1000.0
                : 0;
    }
}
