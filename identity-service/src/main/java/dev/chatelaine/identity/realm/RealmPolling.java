package dev.chatelaine.identity.realm;

import dev.chatelaine.chassis.rounds.Rounds;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.arc.All;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
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
    private final Rounds rounds;
    private volatile Instant lastRead;

    RealmPolling(
            @All List<RealmFeed> feeds,
            RealmReader reader,
            RealmClient client,
            Clock clock,
            MeterRegistry metrics,
            @ConfigProperty(name = "chatelaine.realm.polling") Duration interval,
            Rounds rounds) {
        this.feeds = feeds;
        this.reader = reader;
        this.client = client;
        this.clock = clock;
        this.interval = interval;
        this.rounds = rounds;
        this.lastRead = clock.instant();
        metrics.gauge("chatelaine_realm_events_staleness_seconds", this, RealmPolling::staleness);
    }

    void start(@Observes StartupEvent event) {
        if (client.isConfigured()) {
            rounds.begin("realm", Duration.ZERO, interval, this::poll);
        } else {
            LOG.warn("The realm is neither watched nor told of anything: CHATELAINE_IDENTITY_CLIENT_SECRET is not set");
        }
    }

    private void poll() {
        feeds.forEach(reader::read);
        lastRead = clock.instant();
    }

    private double staleness() {
        return client.isConfigured()
                ? Duration.between(lastRead, clock.instant()).toMillis() / 1000.0
                : 0;
    }
}
