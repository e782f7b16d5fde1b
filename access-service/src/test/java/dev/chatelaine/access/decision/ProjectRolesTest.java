package dev.chatelaine.access.decision;

import static dev.chatelaine.access.testing.Cast.BOB;
import static dev.chatelaine.access.testing.Cast.GENOMES;
import static dev.chatelaine.access.testing.Cast.LABS;
import static dev.chatelaine.access.testing.Cast.PROTEINS;
import static dev.chatelaine.access.testing.Cast.entry;
import static dev.chatelaine.access.testing.Cast.may;
import static org.assertj.core.api.Assertions.assertThat;

import dev.chatelaine.access.graph.Scope;
import dev.chatelaine.access.testing.Past;
import dev.chatelaine.access.testing.Tell;
import dev.chatelaine.access.testing.Terms;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** S1: the matrix of roles in a project, row by row. */
class ProjectRolesTest {

    private static final Map<String, List<String>> LEVELS = Map.of(
            "project", List.of("no-access", "data-provider", "viewer", "contributor", "administrator"),
            "flow", List.of("no-access", "viewer", "contributor"),
            "base", List.of("no-access", "viewer", "contributor"),
            "bench", List.of("no-access", "contributor", "administrator"));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "project | connector            | create          | data-provider",
                "project | project-resource     | view            | viewer",
                "project | data                 | link unlink     | contributor",
                "project | notification         | subscribe       | contributor",
                "project | activity             | view            | contributor",
                "project | sample               | create          | contributor",
                "project | data                 | delete archive  | administrator",
                "project | notification-channel | manage          | administrator",
                "project | project-team         | manage          | administrator",
                "flow    | analysis-result      | view            | viewer",
                "flow    | analysis             | create          | contributor",
                "flow    | pipeline             | create edit     | contributor",
                "flow    | tool                 | create edit     | contributor",
                "flow    | docker-image         | add             | contributor",
                "base    | table-record         | view            | viewer",
                "base    | table-link           | click           | viewer",
                "base    | query                | create run export save | viewer",
                "base    | table                | export          | viewer",
                "base    | table                | create load-file | contributor",
                "bench   | notebook             | execute         | contributor",
                "bench   | workspace            | start stop      | contributor",
                "bench   | workspace            | create delete modify install-tool install-package install-library "
                        + "| administrator",
                "bench   | bench-docker-image   | build           | administrator",
                "bench   | pipeline-tool        | create          | administrator"
            })
    void s1_a_row_is_permitted_from_its_role_on(String category, String type, String actions, String from) {
        var levels = LEVELS.get(category);
        for (var level : levels) {
            var graph = Past.of(
                    Tell.project(LABS, GENOMES, BOB),
                    Tell.added(GENOMES, entry(1), BOB, Terms.NOTHING.role(category, level)));
            for (var action : actions.split(" "))
                assertThat(may(graph, BOB, action, type, Scope.of(GENOMES)))
                        .as("%s %s %s as %s", category, action, type, level)
                        .isEqualTo(levels.indexOf(level) >= levels.indexOf(from));
        }
    }

    @Test
    void s1_a_user_matched_by_several_entries_gets_the_highest_level_of_each_category() {
        var graph = Past.of(
                Tell.project(LABS, GENOMES, BOB),
                Tell.added(GENOMES, entry(1), BOB, Terms.of("contributor").role("base", "viewer")),
                Tell.added(GENOMES, entry(2), BOB, Terms.of("viewer").role("bench", "administrator")));
        var scope = Scope.of(GENOMES);

        assertThat(may(graph, BOB, "create", "sample", scope)).isTrue();
        assertThat(may(graph, BOB, "run", "query", scope)).isTrue();
        assertThat(may(graph, BOB, "create", "workspace", scope)).isTrue();
        assertThat(may(graph, BOB, "create", "table", scope)).isFalse();
        assertThat(may(graph, BOB, "manage", "project-team", scope)).isFalse();
    }

    @Test
    void a_role_in_one_project_is_none_in_another() {
        var graph = Past.of(
                Tell.project(LABS, GENOMES, BOB),
                Tell.project(LABS, PROTEINS, BOB),
                Tell.added(GENOMES, entry(1), BOB, Terms.of("administrator")));

        assertThat(may(graph, BOB, "view", "project-resource", Scope.of(PROTEINS)))
                .isFalse();
    }

    @Test
    void nothing_is_permitted_that_no_role_speaks_of_or_where_there_is_nothing() {
        var graph = Past.of(
                Tell.project(LABS, GENOMES, BOB), Tell.added(GENOMES, entry(1), BOB, Terms.of("administrator")));

        assertThat(may(graph, BOB, "fly", "sample", Scope.of(GENOMES))).isFalse();
        assertThat(may(graph, BOB, "view", "project-resource", Scope.of(PROTEINS)))
                .isFalse();
    }
}
