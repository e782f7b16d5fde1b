package dev.chatelaine.identity.serviceaccount;

import dev.chatelaine.chassis.projection.Freshness;
import dev.chatelaine.identity.realm.HomeRealm;
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

/** Closes clients whose account never came to be, because this service died between the two. */
@Singleton
class MachineCleaning {

    private static final Logger LOG = Logger.getLogger(MachineCleaning.class);

    /** No request takes so long. */
    private static final Duration OPENING = Duration.ofMinutes(10);

    private static final Duration FRESH = Duration.ofMinutes(1);

    private final MachineOpenings openings;
    private final ServiceAccounts accounts;
    private final Freshness freshness;
    private final HomeRealm realm;
    private final Clock clock;
    private final ScheduledExecutorService timer = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("machine-cleaning").factory());

    MachineCleaning(
            MachineOpenings openings, ServiceAccounts accounts, Freshness freshness, HomeRealm realm, Clock clock) {
        this.openings = openings;
        this.accounts = accounts;
        this.freshness = freshness;
        this.realm = realm;
        this.clock = clock;
    }

    void start(@Observes StartupEvent event) {
        timer.scheduleWithFixedDelay(this::round, 1, 5, TimeUnit.MINUTES);
    }

    void stop(@Observes ShutdownEvent event) {
        timer.shutdownNow();
    }

    private void round() {
        var request = Arc.container().requestContext();
        request.activate();
        try {
            clean();
        } catch (RuntimeException e) {
            LOG.warnf("clients without an account stay for now: %s", e.getMessage());
        } finally {
            request.terminate();
        }
    }

    /** What is younger than the opening of a client must be known here, before its account counts as missing. */
    void clean() {
        var left = openings.leftBehind(clock.instant().minus(OPENING));
        if (left.isEmpty()) return;
        freshness.require(ServiceAccountProjection.NAME, FRESH);
        for (var account : left) {
            if (!accounts.exists(account)) realm.deleteMachine(Machines.clientId(account));
            openings.end(account);
        }
    }
}
