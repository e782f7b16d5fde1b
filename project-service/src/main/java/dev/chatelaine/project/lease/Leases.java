package dev.chatelaine.project.lease;

import dev.chatelaine.chassis.projection.Freshness;
import dev.chatelaine.project.ProjectId;
import dev.chatelaine.project.UserId;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/** Says when the keys die that somebody still holds. */
@Singleton
public class Leases {

    /** No key lives longer than this. */
    static final Duration LONGEST = Duration.ofMinutes(60);

    private static final Duration PATIENCE = Duration.ofSeconds(2);
    private static final Duration PAUSE = Duration.ofMillis(25);

    /**
     * What can still be used after somebody has lost their access.
     *
     * @param lastKeysExpireAt when the last keys die; null if there are none
     * @param estimated whether this is the worst case, because what was handed out could not be established in time
     */
    public record RemainingKeys(Instant lastKeysExpireAt, boolean estimated) {

        /** Nothing was ever handed out. */
        public static final RemainingKeys NONE = new RemainingKeys(null, false);
    }

    private final Freshness freshness;
    private final Clock clock;

    Leases(Freshness freshness, Clock clock) {
        this.freshness = freshness;
        this.clock = clock;
    }

    /** The keys of this person in this project, once everything is known that was handed out before the instant. */
    public RemainingKeys remainingKeys(ProjectId project, UserId user, Instant since) {
        Instant deadline = clock.instant().plus(PATIENCE);
        while (freshness.asOf(LeaseProjection.NAME).isBefore(since)) {
            if (clock.instant().isAfter(deadline)) return worstCase(since);
            pause();
        }
        return QuarkusTransaction.requiringNew().call(() -> LeaseView.lastExpiry(project.value(), user.value(), since)
                .map(expiry -> new RemainingKeys(expiry, false))
                .orElse(RemainingKeys.NONE));
    }

    /** What may be out there at most. */
    public static RemainingKeys worstCase(Instant since) {
        return new RemainingKeys(since.plus(LONGEST), true);
    }

    private static void pause() {
        try {
            Thread.sleep(PAUSE);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
