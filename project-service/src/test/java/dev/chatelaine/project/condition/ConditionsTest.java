package dev.chatelaine.project.condition;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cel.runtime.CelRuntimeFactory;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A condition is taken if it surely answers true or false, soon; else its author is told where it is wrong, and why. */
class ConditionsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "subject.properties.department == resource.properties.department",
                "subject.id == resource.properties.ownerId && action.name != 'delete'",
                "context.hour >= 8 && context.hour < 18",
                "has(resource.properties.tags) && 'public' in resource.properties.tags",
                "timestamp(context.time) < timestamp('2027-01-01T00:00:00Z')",
                "resource.properties.name.startsWith('trial-')",
                "context['ip'] == '127.0.0.1'",
                "size(subject.properties.groups) > 1",
                "true"
            })
    void taken(String condition) {
        assertThat(Conditions.flawOf(condition)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1 +                                | 1 | 4  | mismatched input",
                "subjct.id == 'a'                   | 1 | 1  | undeclared reference to 'subjct'",
                "subject.nmae == 'a'                | 1 | 8  | undefined field 'nmae'",
                "subject.id == 1                    | 1 | 12 | no matching overload",
                "true && nothing(1)                 | 1 | 16 | undeclared reference to 'nothing'",
                "subject.id                         | 0 | 0  | must be true or false",
                "context.allowed                    | 0 | 0  | must be true or false",
                "subject.type + 'x'                 | 0 | 0  | must be true or false"
            })
    void refused_with_the_place_and_the_reason(String condition, int line, int column, String reason) {
        assertThat(Conditions.flawOf(condition)).hasValueSatisfying(flaw -> {
            assertThat(flaw.reason()).contains(reason);
            assertThat(flaw.line()).isEqualTo(line);
            assertThat(flaw.column()).isEqualTo(column);
        });
    }

    @Test
    void a_place_in_a_later_line() {
        assertThat(Conditions.flawOf("true &&\n  nope")).hasValueSatisfying(flaw -> assertThat(flaw.toString())
                .startsWith("line 2, column 3: undeclared reference to 'nope'"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[1, 2].all(x, x > 0)",
                "[1, 2].exists(x, [1, 2].exists(y, x == y))",
                "[1, 2].map(x, x * 2) == [2, 4]",
                "size([1, 2].filter(x, x > 1)) == 1",
                "subject.id.matches('(a+)+$')",
                "matches(subject.id, '(a+)+$')"
            })
    void pitfall_resource_exhaustion_there_are_no_loops_and_no_regular_expressions(String condition) {
        assertThat(Conditions.flawOf(condition)).isPresent();
    }

    @Test
    @Timeout(10)
    void pitfall_resource_exhaustion_what_is_too_long_or_too_deep_is_refused_at_once() {
        String deep = "(".repeat(400) + "true" + ")".repeat(400);
        String nested = "{'a':".repeat(150) + "1" + "}".repeat(150) + " == {}";
        assertThat(Conditions.flawOf(deep)).isPresent();
        assertThat(Conditions.flawOf(nested)).isPresent();
        assertThat(Conditions.flawOf("a".repeat(5_000_000)))
                .hasValueSatisfying(flaw -> assertThat(flaw.reason()).hasSizeLessThan(200));
        assertThat(Conditions.flawOf("true && ".repeat(124) + "true")).isEmpty();
    }

    @Test
    void what_is_taken_can_be_evaluated_over_plain_maps() throws Exception {
        var condition = Conditions.COMPILER.compile(
                "subject.properties.department == resource.properties.department && context.hour < 18 && action.name == 'view'");
        var program = CelRuntimeFactory.standardCelRuntimeBuilder().build().createProgram(condition.getAst());
        var subject = Map.of("type", "user", "id", "bob", "properties", Map.of("department", "genomics"));
        var resource = Map.of("type", "dataset", "id", "reads", "properties", Map.of("department", "genomics"));
        var action = Map.of("name", "view");
        assertThat(program.eval(Map.of(
                        "subject", subject, "resource", resource, "action", action, "context", Map.of("hour", 9L))))
                .isEqualTo(true);
        assertThat(program.eval(Map.of(
                        "subject", subject, "resource", resource, "action", action, "context", Map.of("hour", 19L))))
                .isEqualTo(false);
    }
}
