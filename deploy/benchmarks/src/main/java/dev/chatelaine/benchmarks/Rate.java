package dev.chatelaine.benchmarks;

import java.time.Duration;
import java.util.Arrays;

/**
 * How often something was done, and how long each took.
 *
 * @param nanos sorted
 */
record Rate(Duration time, long[] nanos) {

    Rate {
        Arrays.sort(nanos);
    }

    double perSecond() {
        return nanos.length * 1e9 / time.toNanos();
    }

    /** What so many of a hundred did not exceed, in milliseconds. */
    double millis(double percent) {
        return nanos.length == 0
                ? 0
                : nanos[(int) Math.min(nanos.length - 1L, (long) (nanos.length * percent / 100))] / 1e6;
    }
}
