package dev.chatelaine.benchmarks;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * What a benchmark has found.
 *
 * @param question what was asked
 * @param method how it was measured
 * @param columns the head of the table
 */
public record Report(String question, String method, List<String> columns, List<List<String>> rows) {

    public Report {
        rows = List.copyOf(rows);
    }

    /** The same with one more line in its table. */
    public Report with(Object... cells) {
        var more = new ArrayList<>(rows);
        more.add(Stream.of(cells).map(String::valueOf).toList());
        return new Report(question, method, columns, more);
    }

    /** A report without lines yet. */
    public static Report of(String question, String method, String... columns) {
        return new Report(question, method, List.of(columns), List.of());
    }

    String markdown() {
        var text = new StringBuilder("## ")
                .append(question)
                .append("\n\n")
                .append(method.strip())
                .append("\n\n");
        text.append(line(columns)).append(line(columns.stream().map(_ -> "---").toList()));
        rows.forEach(row -> text.append(line(row)));
        return text.toString();
    }

    private static String line(List<String> cells) {
        return "| " + String.join(" | ", cells) + " |\n";
    }
}
