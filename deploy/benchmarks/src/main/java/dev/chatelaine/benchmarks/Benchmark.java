package dev.chatelaine.benchmarks;

/** One question about speed. */
public interface Benchmark {

    /** What is typed to run it. */
    String name();

    /** Measures. */
    Report run(Effort effort) throws Exception;
}
