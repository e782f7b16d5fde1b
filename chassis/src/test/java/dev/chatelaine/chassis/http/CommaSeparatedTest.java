package dev.chatelaine.chassis.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CommaSeparatedTest {

    @Test
    void every_value_is_quoted() {
        assertThat(CommaSeparated.line(Stream.of("a,b", "say \"a\"", "", "1\n2")))
                .isEqualTo("\"a,b\",\"say \"\"a\"\"\",\"\",\"1\n2\"\r\n");
    }

    /** Spreadsheet formulas. */
    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "\n=1"})
    void what_a_spreadsheet_would_take_for_a_formula_is_text(String value) {
        assertThat(CommaSeparated.line(Stream.of(value))).isEqualTo("\"'" + value + "\"\r\n");
    }
}
