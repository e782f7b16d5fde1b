package dev.chatelaine.identity.secondfactor;

import dev.chatelaine.identity.realm.HomeRealm;
import dev.chatelaine.identity.secondfactor.SecondFactorAccounts.Taken;
import io.quarkus.arc.Arc;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;

/** Makes the realm demand a second factor of exactly those who owe one, however often the realm was away. */
@Singleton
class Enforcement {

    private static final Logger LOG = Logger.getLogger(Enforcement.class);
    private static final long ROUND_MILLIS = 1_000;

    private final SecondFactorAccounts accounts;
    private final HomeRealm realm;
    private final Clock clock;
    private final ScheduledExecutorService rounds = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("second-factors").factory());

    Enforcement(SecondFactorAccounts accounts, HomeRealm realm, Clock clock) {
        this.accounts = accounts;
        this.realm = realm;
        this.clock = clock;
    }

    void start(@Observes StartupEvent event) {
        rounds.scheduleWithFixedDelay(this::round, ROUND_MILLIS, ROUND_MILLIS, TimeUnit.MILLISECONDS);
    }

    void stop(@Observes ShutdownEvent event) {
        rounds.shutdownNow();
    }

    private void round() {
        if (!realm.isConfigured()) return;
        var request = Arc.container().requestContext();
        request.activate();
        try {
            accounts.knowWhoOwes();
            Optional<Taken> taken = accounts.take(clock.instant());
            while (taken.isPresent() && settle(taken.get())) taken = accounts.take(clock.instant());
        } catch (RuntimeException e) {
            LOG.warnf("second factors will be seen to later: %s", e.getMessage());
        } finally {
            request.terminate();
        }
    }

    /** Whether it is worth going on with the next one at once. */
    private boolean settle(Taken taken) {
        try {
            if (taken.lookUp()) accounts.keep(taken, realm.secondFactors(taken.userId()), clock.instant());
            boolean demanded = accounts.shouldDemand(taken.userId(), clock.instant());
            if (demanded) realm.demandSecondFactor(taken.userId());
            else realm.ceaseToDemandSecondFactor(taken.userId());
            accounts.told(taken.userId(), demanded);
            return true;
        } catch (RuntimeException e) {
            accounts.later(taken.userId());
            LOG.warnf("the second factor of %s will be seen to later: %s", taken.userId(), e.getMessage());
            return false;
        }
    }
}
