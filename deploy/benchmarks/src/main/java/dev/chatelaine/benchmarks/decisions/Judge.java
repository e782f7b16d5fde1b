package dev.chatelaine.benchmarks.decisions;

/** Answers the questions of a world. */
interface Judge {

    /** What it is called in the report. */
    String name();

    /** The answer to the question of this number. */
    boolean permits(int question);
}
