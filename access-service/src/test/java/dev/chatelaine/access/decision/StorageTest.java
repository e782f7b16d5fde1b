package dev.chatelaine.access.decision;

import static dev.chatelaine.access.testing.Cast.BOB;
import static dev.chatelaine.access.testing.Cast.GENOMES;
import static dev.chatelaine.access.testing.Cast.LABS;
import static dev.chatelaine.access.testing.Cast.entry;
import static dev.chatelaine.access.testing.Cast.may;
import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import dev.chatelaine.access.graph.Graph;
import dev.chatelaine.access.graph.Scope;
import dev.chatelaine.access.testing.Past;
import dev.chatelaine.access.testing.Tell;
import dev.chatelaine.access.testing.Terms;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** S1: upload and download are independent of the role, and storage needs both. */
class StorageTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "no-access     | true  | true  | ''",
                "data-provider | false | false | ''",
                "data-provider | false | true  | ''",
                "data-provider | true  | true  | write",
                "viewer        | false | false | list",
                "viewer        | false | true  | list read",
                "viewer        | true  | false | list write",
                "viewer        | true  | true  | list read write",
                "contributor   | false | true  | list read",
                "contributor   | true  | true  | list read write",
                "administrator | false | false | list",
                "administrator | false | true  | list read",
                "administrator | true  | false | list write delete",
                "administrator | true  | true  | list read write delete"
            })
    void s1_roles_and_rights_become_capabilities(String role, boolean upload, boolean download, String expected) {
        var terms = new Terms(Terms.of(role).roles(), upload, download, null, null, Terms.NOTHING.templates());

        assertThat(capabilities(Past.of(Tell.project(LABS, GENOMES, BOB), Tell.added(GENOMES, entry(1), BOB, terms))))
                .isEqualTo(expected);
    }

    @Test
    void s1_rights_add_up_with_the_roles_of_other_entries() {
        assertThat(capabilities(Past.of(
                        Tell.project(LABS, GENOMES, BOB),
                        Tell.added(GENOMES, entry(1), BOB, Terms.of("viewer")),
                        Tell.added(GENOMES, entry(2), BOB, Terms.NOTHING.downloading()),
                        Tell.added(GENOMES, entry(3), BOB, Terms.NOTHING.uploading()))))
                .isEqualTo("list read write");
    }

    @Test
    void in_an_archived_project_nothing_is_changed_until_it_is_restored() {
        var everything = Terms.of("administrator").uploading().downloading();
        var before = Past.of(
                Tell.project(LABS, GENOMES, BOB),
                Tell.added(GENOMES, entry(1), BOB, everything),
                Tell.archived(GENOMES));
        var after = Past.of(
                Tell.project(LABS, GENOMES, BOB),
                Tell.added(GENOMES, entry(1), BOB, everything),
                Tell.archived(GENOMES),
                Tell.restored(GENOMES));

        assertThat(capabilities(before)).isEqualTo("list read");
        assertThat(may(before, BOB, "manage", "project-team", Scope.of(GENOMES)))
                .isFalse();
        assertThat(may(before, BOB, "view", "project-resource", Scope.of(GENOMES)))
                .isTrue();
        assertThat(capabilities(after)).isEqualTo("list read write delete");
    }

    private static String capabilities(Graph graph) {
        return Stream.of("list", "read", "write", "delete")
                .filter(action -> may(graph, BOB, action, "project", Scope.of(GENOMES)))
                .collect(joining(" "));
    }
}
