package dev.chatelaine.identity.secondfactor;

import dev.chatelaine.chassis.rounds.Rounds;
import dev.chatelaine.identity.realm.HomeRealm;
import dev.chatelaine.identity.secondfactor.SecondFactorAccounts.Taken;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.jboss.logging.Logger;

/** Makes the realm demand a second factor of exactly those who owe one, however often the realm was away. */
@Singleton
class Enforcement {

    private static final Logger LOG = Logger.getLogger(Enforcement.class);
    private static final Duration PAUSE = Duration.ofSeconds(1);

    private final SecondFactorAccounts accounts;
    private final HomeRealm realm;
    private final Clock clock;
    private final Rounds rounds;

    Enforcement(SecondFactorAccounts accounts, HomeRealm realm, Clock clock, Rounds rounds) {
        this.accounts = accounts;
        this.realm = realm;
        this.clock = clock;
        this.rounds = rounds;
    }

    void start(@Observes StartupEvent event) {
        rounds.begin("second-factors", PAUSE, PAUSE, this::round);
    }

    private void round() {
        if (!realm.isConfigured()) return;
        accounts.knowWhoOwes();
        Optional<Taken> taken = accounts.take(clock.instant());
        while (taken.isPresent() && settle(taken.get())) taken = accounts.take(clock.instant());
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
