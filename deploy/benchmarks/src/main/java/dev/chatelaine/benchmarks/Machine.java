package dev.chatelaine.benchmarks;

import java.lang.management.ManagementFactory;
import java.time.Clock;
import java.time.LocalDate;

/** Where and when something was measured, and how busy the machine was with other things before. */
record Machine(LocalDate day, int cores, double load, String java) {

    static Machine here() {
        return new Machine(
                LocalDate.now(Clock.systemUTC()),
                Runtime.getRuntime().availableProcessors(),
                ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage(),
                Runtime.version().toString());
    }

    @Override
    public String toString() {
        return "Measured on %s with %d cores, Java %s; the load of the machine before was %.1f."
                .formatted(day, cores, java, load);
    }
}
