package dev.chatelaine.access.delivery;

import java.time.Duration;
import java.util.Optional;

/** When a delivery that was not taken is tried again: ten attempts over about a day. */
final class Attempts {

    private static final int MOST = 10;
    private static final Duration FIRST = Duration.ofSeconds(5);
    private static final Duration LONGEST = Duration.ofHours(8);

    private Attempts() {}

    /**
     * How long to wait after so many attempts; nothing if there were enough.
     *
     * @param made at least one
     */
    static Optional<Duration> pauseAfter(int made) {
        if (made >= MOST) return Optional.empty();
        var pause = FIRST.multipliedBy(1L << 2 * (made - 1));
        return Optional.of(pause.compareTo(LONGEST) < 0 ? pause : LONGEST);
    }
}
