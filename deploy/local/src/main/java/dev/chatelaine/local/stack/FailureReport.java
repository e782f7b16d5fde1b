package dev.chatelaine.local.stack;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

/** Says what went wrong with a part, with the end of its log, and the ways out. */
final class FailureReport {

    private static final int LINES = 15;
    private static final int MANY = 1_000;

    // The causes between the frames say more than the frames.
    private static final Pattern STACK_FRAME = Pattern.compile("^\\s+(at |\\.\\.\\. \\d+ more)");

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
        telling(LogTail.lastLines(log, MANY)).forEach(line -> out.println("  | " + line));
        out.printf("The whole log: ./chatelaine logs %s%n", part);
        out.println(
                "Try again: ./chatelaine up (what runs is kept). Start afresh: ./chatelaine reset (deletes all data).");
    }

    private static List<String> telling(List<String> lines) {
        List<String> telling = lastRun(lines).stream()
                .filter(line -> !line.isBlank() && !STACK_FRAME.matcher(line).find())
                .toList();
        return telling.subList(Math.max(0, telling.size() - LINES), telling.size());
    }

    private static List<String> lastRun(List<String> lines) {
        for (int i = lines.size() - 1; i >= 0; i--) {
            if (lines.get(i).startsWith(Processes.BEGINNING)) {
                return lines.subList(i + 1, lines.size());
            }
        }
        return lines;
    }
}
