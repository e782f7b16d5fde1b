package dev.chatelaine.broker.vending;

import dev.chatelaine.chassis.domain.Rejected;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** How long keys live: as long as asked, but no longer than the grant that they come from. */
@Singleton
class Lifetime {

    /** No provider opens a session for less. */
    static final Duration SHORTEST = Duration.ofMinutes(15);

    private final Clock clock;
    private final Duration usual;
    private final Duration longest;

    Lifetime(
            Clock clock,
            @ConfigProperty(name = "chatelaine.vending.usual-lifetime") Duration usual,
            @ConfigProperty(name = "chatelaine.vending.longest-lifetime") Duration longest) {
        this.clock = clock;
        this.usual = usual;
        this.longest = longest;
    }

    /**
     * The lifetime in whole seconds.
     *
     * @param askedSeconds what was asked for; null for the usual
     * @param endsAt when the grant ends; null for never
     * @throws Rejected if the grant ends before the shortest session would
     */
    Duration of(Integer askedSeconds, Instant endsAt) {
        Duration lifetime = askedSeconds == null ? usual : Duration.ofSeconds(askedSeconds);
        lifetime = shorter(lifetime, longest);
        if (endsAt != null) {
            lifetime = shorter(lifetime, Duration.between(clock.instant(), endsAt));
        }
        if (lifetime.compareTo(SHORTEST) < 0) {
            throw new Rejected(VendingProblem.GRANT_ENDS_TOO_SOON);
        }
        return Duration.ofSeconds(lifetime.toSeconds());
    }

    private static Duration shorter(Duration one, Duration other) {
        return one.compareTo(other) <= 0 ? one : other;
    }
}
