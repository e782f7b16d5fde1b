package dev.chatelaine.access.decision;

import static dev.chatelaine.access.testing.Cast.ADA;
import static dev.chatelaine.access.testing.Cast.BOB;
import static dev.chatelaine.access.testing.Cast.GENOMES;
import static dev.chatelaine.access.testing.Cast.LABS;
import static dev.chatelaine.access.testing.Cast.LATER;
import static dev.chatelaine.access.testing.Cast.READERS;
import static dev.chatelaine.access.testing.Cast.SEQUENCING;
import static dev.chatelaine.access.testing.Cast.SHELF;
import static dev.chatelaine.access.testing.Cast.WRITERS;
import static dev.chatelaine.access.testing.Cast.entry;
import static dev.chatelaine.access.testing.Cast.may;
import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import dev.chatelaine.access.graph.Graph;
import dev.chatelaine.access.graph.Principal;
import dev.chatelaine.access.graph.Scope;
import dev.chatelaine.access.testing.Past;
import dev.chatelaine.access.testing.Tell;
import dev.chatelaine.access.testing.Terms;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** S4: a restricted space takes both memberships; a module's default space follows from the module. */
class SpacesTest {

    private static final Principal BOB_HIMSELF = Principal.of(BOB);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"read | list read", "write | list read write delete", "admin | list read write delete"})
    void s4_what_a_collaborator_may_do(String role, String expected) {
        var open = Past.of(Tell.space(LABS, SHELF, false), Tell.collaborates(SHELF, BOB_HIMSELF, role));

        assertThat(capabilities(open)).isEqualTo(expected);
        assertThat(may(open, BOB, "manage", "space-collaborator", Scope.of(SHELF)))
                .isEqualTo(role.equals("admin"));
        assertThat(may(open, BOB, "read", "space-data", Scope.of(SHELF))).isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "user          | list read",
                "creator       | list read write delete",
                "administrator | list read write delete"
            })
    void s4_the_default_space_of_a_module(String role, String expected) {
        var graph = Past.of(
                Tell.module(LABS, SEQUENCING),
                Tell.space(LABS, SHELF, SEQUENCING),
                Tell.inModule(SEQUENCING, BOB_HIMSELF, role));

        assertThat(capabilities(graph)).isEqualTo(expected);
    }

    @Test
    void s4_one_must_collaborate_on_both_the_module_and_the_space() {
        var attached = Past.of(
                Tell.module(LABS, SEQUENCING),
                Tell.space(LABS, SHELF, true),
                Tell.attached(SHELF, Scope.of(SEQUENCING)));
        var inside = Past.after(attached, Tell.collaborates(SHELF, BOB_HIMSELF, "write"));
        var both = Past.after(inside, Tell.inModule(SEQUENCING, BOB_HIMSELF, "user"));

        assertThat(capabilities(inside)).as("not in the module").isEmpty();
        assertThat(capabilities(both)).isEqualTo("list read write delete");
        assertThat(capabilities(Past.after(attached, Tell.inModule(SEQUENCING, BOB_HIMSELF, "administrator"))))
                .as("not in the space")
                .isEmpty();
        assertThat(capabilities(Past.after(both, Tell.outOfModule(SEQUENCING, BOB_HIMSELF))))
                .isEmpty();
        assertThat(capabilities(Past.after(both, Tell.collaboratesNoMore(SHELF, BOB_HIMSELF))))
                .isEmpty();
        assertThat(capabilities(Past.after(both, Tell.detached(SHELF, Scope.of(SEQUENCING)))))
                .as("attached to nothing")
                .isEmpty();
    }

    @Test
    void s4_both_memberships_may_come_from_different_teams_and_have_an_end() {
        var inside = Past.of(
                Tell.project(LABS, GENOMES, ADA),
                Tell.space(LABS, SHELF, true),
                Tell.attached(SHELF, Scope.of(GENOMES)),
                Tell.team(LABS, READERS),
                Tell.inTeam(LABS, READERS, BOB),
                Tell.team(LABS, WRITERS),
                Tell.inTeam(LABS, WRITERS, BOB),
                Tell.collaborates(SHELF, Principal.of(WRITERS), "write"));

        assertThat(capabilities(Past.after(inside, Tell.added(GENOMES, entry(1), READERS, Terms.NOTHING))))
                .isEqualTo("list read write delete");
        assertThat(capabilities(Past.after(inside, Tell.added(GENOMES, entry(1), READERS, Terms.NOTHING.from(LATER)))))
                .isEmpty();
    }

    @Test
    void s4_project_administrators_do_not_thereby_see_restricted_spaces() {
        assertThat(capabilities(Past.of(
                        Tell.project(LABS, GENOMES, BOB),
                        Tell.added(
                                GENOMES,
                                entry(1),
                                BOB,
                                Terms.of("administrator").uploading().downloading()),
                        Tell.space(LABS, SHELF, true),
                        Tell.attached(SHELF, Scope.of(GENOMES)))))
                .isEmpty();
    }

    @Test
    void an_archived_project_lets_its_members_read() {
        var graph = Past.of(
                Tell.project(LABS, GENOMES, ADA),
                Tell.added(GENOMES, entry(1), BOB, Terms.of("viewer")),
                Tell.space(LABS, SHELF, true),
                Tell.attached(SHELF, Scope.of(GENOMES)),
                Tell.collaborates(SHELF, BOB_HIMSELF, "admin"),
                Tell.archived(GENOMES));

        assertThat(capabilities(graph)).isEqualTo("list read");
        assertThat(may(graph, BOB, "manage", "space-collaborator", Scope.of(SHELF)))
                .isFalse();
    }

    private static String capabilities(Graph graph) {
        return Stream.of("list", "read", "write", "delete")
                .filter(action -> may(graph, BOB, action, "space", Scope.of(SHELF)))
                .collect(joining(" "));
    }
}
