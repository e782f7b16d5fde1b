package dev.chatelaine.local.stack;

import java.io.PrintStream;
import java.nio.file.Path;

/** Says what went wrong with a part, with the end of its log, and the ways out. */
final class FailureReport {

    private static final int LINES = 15;

    private final Home home;
    private final PrintStream out;

    FailureReport(Home home, PrintStream out) {
        this.home = home;
        this.out = out;
    }

    void print(PartFailed failure) {
        Part part = failure.part();
        Path log = home.log(part.name());
        out.printf("%n%s %s. The end of %s:%n", part, failure.getMessage(), log);
        LogTail.lastLines(log, LINES).forEach(line -> out.println("  | " + line));
        out.printf("The whole log: ./chatelaine logs %s%n", part);
        out.println(
                "Try again: ./chatelaine up (what runs is kept). Start afresh: ./chatelaine reset (deletes all data).");
    }
}
