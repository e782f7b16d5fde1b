package dev.chatelaine.project.invitation;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Counts wrong tokens by the address that they come from. 256 random bits are not guessed; this keeps those who try all
 * the same from making us look their guesses up. It forgets all counts at each full minute and holds no more than a
 * bounded number of addresses; each replica counts for itself.
 */
@Singleton
class Guesses {

    static final int MOST_PER_MINUTE = 30;

    private static final int MOST_ADDRESSES = 10_000;
    private static final Duration WINDOW = Duration.ofMinutes(1);

    private final Map<String, Integer> wrong = new ConcurrentHashMap<>();
    private final Clock clock;
    private Instant windowEnds = Instant.MIN;

    Guesses(Clock clock) {
        this.clock = clock;
    }

    /** Whether somebody at this address has guessed too often to be listened to now. */
    boolean tooMany(String address) {
        forgetOld();
        return wrong.getOrDefault(address, 0) >= MOST_PER_MINUTE;
    }

    /** Somebody at this address brought a token that opens nothing. */
    void wrong(String address) {
        if (wrong.size() < MOST_ADDRESSES) wrong.merge(address, 1, Integer::sum);
    }

    private synchronized void forgetOld() {
        Instant now = clock.instant();
        if (now.isBefore(windowEnds)) return;
        wrong.clear();
        windowEnds = now.plus(WINDOW);
    }
}
