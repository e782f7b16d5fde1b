package dev.chatelaine.identity.serviceaccount;

import dev.chatelaine.chassis.projection.Freshness;
import dev.chatelaine.chassis.rounds.Rounds;
import dev.chatelaine.identity.realm.HomeRealm;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;

/** Closes clients whose account never came to be, because this service died between the two. */
@Singleton
class MachineCleaning {

    /** No request takes so long. */
    private static final Duration OPENING = Duration.ofMinutes(10);

    private static final Duration FRESH = Duration.ofMinutes(1);

    private final MachineOpenings openings;
    private final ServiceAccounts accounts;
    private final Freshness freshness;
    private final HomeRealm realm;
    private final Clock clock;
    private final Rounds rounds;

    MachineCleaning(
            MachineOpenings openings,
            ServiceAccounts accounts,
            Freshness freshness,
            HomeRealm realm,
            Clock clock,
            Rounds rounds) {
        this.openings = openings;
        this.accounts = accounts;
        this.freshness = freshness;
        this.realm = realm;
        this.clock = clock;
        this.rounds = rounds;
    }

    void start(@Observes StartupEvent event) {
        rounds.begin("machine-cleaning", Duration.ofMinutes(1), Duration.ofMinutes(5), this::clean);
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
