package dev.chatelaine.chassis.http;

import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Lines for spreadsheets (RFC 4180). A value that a spreadsheet would take for a formula is marked as text. */
public final class CommaSeparated {

    /** Their media type. */
    public static final String MEDIA_TYPE = "text/csv";

    private static final String BEGINS_FORMULA = "=+-@\t\r\n";

    private CommaSeparated() {}

    /** One line with these cells, its end included. */
    public static String line(Stream<String> values) {
        return values.map(CommaSeparated::cell).collect(Collectors.joining(",", "", "\r\n"));
    }

    private static String cell(String value) {
        boolean formula = !value.isEmpty() && BEGINS_FORMULA.indexOf(value.charAt(0)) >= 0;
        return '"' + (formula ? "'" : "") + value.replace("\"", "\"\"") + '"';
    }
}
