package dev.chatelaine.access.decision;

import static dev.chatelaine.access.testing.Cast.ADA;
import static dev.chatelaine.access.testing.Cast.BOB;
import static dev.chatelaine.access.testing.Cast.CURATOR;
import static dev.chatelaine.access.testing.Cast.GENOMES;
import static dev.chatelaine.access.testing.Cast.LABS;
import static dev.chatelaine.access.testing.Cast.NOW;
import static dev.chatelaine.access.testing.Cast.READERS;
import static dev.chatelaine.access.testing.Cast.READS;
import static dev.chatelaine.access.testing.Cast.SHELF;
import static dev.chatelaine.access.testing.Cast.entry;
import static org.assertj.core.api.Assertions.assertThat;

import dev.chatelaine.access.graph.Graph;
import dev.chatelaine.access.graph.Principal;
import dev.chatelaine.access.graph.Scope;
import dev.chatelaine.access.testing.Past;
import dev.chatelaine.access.testing.Tell;
import dev.chatelaine.access.testing.Terms;
import dev.chatelaine.access.testing.Told;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Why somebody may do something: every way to it, the most direct one first, and all that each of them rests on. */
class WaysTest {

    private static final Scope HERE = Scope.of(GENOMES);

    @Test
    void the_shortest_comes_first_and_every_other_follows() {
        var graph = genomes(
                Tell.team(LABS, READERS),
                Tell.inTeam(LABS, READERS, BOB),
                Tell.added(GENOMES, entry(1), READERS, Terms.of("contributor").downloading()),
                Tell.added(GENOMES, entry(2), BOB, Terms.of("viewer")),
                Tell.added(GENOMES, entry(3), BOB, Terms.NOTHING.downloading()),
                Tell.added(GENOMES, entry(4), BOB, Terms.of("viewer").downloading()));

        assertThat(ways(graph, "read", "project", HERE))
                .extracting(WaysTest::entries)
                .containsExactly(List.of(4L), List.of(1L), List.of(2L, 3L));
    }

    @Test
    void each_grant_tells_the_event_that_gave_it() {
        var graph = genomes(Tell.added(GENOMES, entry(1), BOB, Terms.of("viewer")));
        var origin = ways(graph, "view", "project-resource", HERE)
                .getFirst()
                .steps()
                .getFirst()
                .grant()
                .origin();

        assertThat(origin.type()).isEqualTo("dev.chatelaine.project.MemberAdded.v1");
        assertThat(origin.id()).isEqualTo("event-0");
        assertThat(origin.actor()).isEqualTo(Told.ACTOR);
    }

    @Test
    void a_restricted_space_rests_on_both_memberships_and_what_lies_in_it_on_a_third_thing() {
        var graph = genomes(
                Tell.added(GENOMES, entry(1), BOB, Terms.NOTHING),
                Tell.space(LABS, SHELF, true),
                Tell.attached(SHELF, HERE),
                Tell.collaborates(SHELF, Principal.of(BOB), "read"),
                Tell.resource(LABS, READS, GENOMES, SHELF, "dataset", BOB));

        assertThat(ways(graph, "list", "space", Scope.of(SHELF)))
                .singleElement()
                .satisfies(
                        way -> assertThat(way.steps()).extracting(Step::scope).containsExactly(Scope.of(SHELF), HERE));
        assertThat(ways(graph, "edit", "dataset", Scope.of(READS)))
                .singleElement()
                .satisfies(way -> assertThat(way.steps())
                        .extracting(Step::basis)
                        .containsExactly(Step.Basis.GRANT, Step.Basis.GRANT, Step.Basis.OWNERSHIP, Step.Basis.GRANT));
    }

    @Test
    void a_template_is_named_and_so_is_being_shown_to_all() {
        var template = genomes(
                Tell.template(LABS, CURATOR, null, "sample", "create", null),
                Tell.added(GENOMES, entry(1), BOB, Terms.NOTHING.with(CURATOR)));
        var shown = genomes(
                Tell.joined(LABS, BOB, "member"),
                Tell.resource(LABS, READS, GENOMES, null, "dataset", ADA),
                Tell.shown(READS, "all-users"));

        assertThat(ways(template, "create", "sample", HERE).getFirst().steps())
                .extracting(Step::template)
                .containsExactly(CURATOR);
        assertThat(ways(shown, "read", "dataset", Scope.of(READS)).getFirst().steps())
                .extracting(Step::basis)
                .containsExactly(Step.Basis.VISIBILITY, Step.Basis.GRANT);
    }

    private static List<Long> entries(Way way) {
        return way.steps().stream()
                .map(step -> step.grant().id().getLeastSignificantBits())
                .toList();
    }

    private static List<Way> ways(Graph graph, String action, String type, Scope scope) {
        return Rule.ways(graph, Question.of(BOB, action, type, scope), NOW);
    }

    private static Graph genomes(Told... told) {
        return Past.after(Past.of(Tell.project(LABS, GENOMES, ADA)), told);
    }
}
