package dev.chatelaine.benchmarks;

import java.time.Duration;

/**
 * How much is done to find out.
 *
 * @param warmUp how long is driven before anything counts
 * @param round how long one measurement takes
 * @param rounds how often each is repeated; the one in the middle counts
 * @param projects how many projects there are
 */
public record Effort(Duration warmUp, Duration round, int rounds, int projects) {

    /** Enough for figures that one can rely on. */
    static final Effort FULL = new Effort(Duration.ofSeconds(20), Duration.ofSeconds(8), 5, 1_000);

    /** Enough to see that everything works. */
    static final Effort LITTLE = new Effort(Duration.ofMillis(200), Duration.ofMillis(300), 1, 5);
}
