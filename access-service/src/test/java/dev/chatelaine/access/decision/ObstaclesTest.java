package dev.chatelaine.access.decision;

import static dev.chatelaine.access.testing.Cast.ADA;
import static dev.chatelaine.access.testing.Cast.BEFORE;
import static dev.chatelaine.access.testing.Cast.BOB;
import static dev.chatelaine.access.testing.Cast.CAROL;
import static dev.chatelaine.access.testing.Cast.CURATOR;
import static dev.chatelaine.access.testing.Cast.GENOMES;
import static dev.chatelaine.access.testing.Cast.LABS;
import static dev.chatelaine.access.testing.Cast.LATER;
import static dev.chatelaine.access.testing.Cast.NOW;
import static dev.chatelaine.access.testing.Cast.PROTEINS;
import static dev.chatelaine.access.testing.Cast.READS;
import static dev.chatelaine.access.testing.Cast.SEQUENCING;
import static dev.chatelaine.access.testing.Cast.SHELF;
import static dev.chatelaine.access.testing.Cast.entry;
import static org.assertj.core.api.Assertions.assertThat;

import dev.chatelaine.access.decision.Obstacle.Kind;
import dev.chatelaine.access.graph.Graph;
import dev.chatelaine.access.graph.Principal;
import dev.chatelaine.access.graph.Scope;
import dev.chatelaine.access.testing.Past;
import dev.chatelaine.access.testing.Tell;
import dev.chatelaine.access.testing.Terms;
import dev.chatelaine.access.testing.Told;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Why somebody may not do something, and who could change that. */
class ObstaclesTest {

    private static final Scope HERE = Scope.of(GENOMES);
    private static final Told VIEWER = Tell.added(GENOMES, entry(1), BOB, Terms.of("viewer"));

    @Test
    void nothing_is_in_the_way_of_what_is_permitted() {
        assertThat(of(genomes(VIEWER), "list", "project", HERE)).isEmpty();
    }

    @Test
    void there_is_no_such_place() {
        assertThat(kinds(genomes(), "list", "project", Scope.of(PROTEINS))).containsExactly(Kind.NOTHING_THERE);
    }

    @Test
    void a_role_is_missing_and_which_would_do() {
        var obstacles = of(genomes(VIEWER), "create", "sample", HERE);

        assertThat(obstacles).extracting(Obstacle::kind).containsExactly(Kind.ROLE_MISSING);
        assertThat(obstacles.getFirst().roles().names())
                .containsExactly("project:contributor", "project:administrator");
    }

    @Test
    void a_right_is_missing() {
        assertThat(kinds(genomes(VIEWER), "read", "project", HERE)).containsExactly(Kind.DOWNLOAD_MISSING);
        assertThat(kinds(genomes(VIEWER), "delete", "project", HERE))
                .containsExactly(Kind.ROLE_MISSING, Kind.UPLOAD_MISSING);
    }

    @Test
    void what_was_given_does_not_count_and_why() {
        assertThat(first(Tell.invited(GENOMES, entry(1), BOB, Terms.of("viewer"))))
                .isEqualTo(Kind.PENDING);
        assertThat(first(Tell.added(GENOMES, entry(1), BOB, Terms.of("viewer").from(LATER))))
                .isEqualTo(Kind.NOT_BEGUN);
        assertThat(first(Tell.added(GENOMES, entry(1), BOB, Terms.of("viewer").until(BEFORE))))
                .isEqualTo(Kind.ENDED);
        assertThat(first(VIEWER, Tell.entry("MemberRemoved", GENOMES, entry(1))))
                .isEqualTo(Kind.OVER);
        assertThat(of(genomes(VIEWER, Tell.entry("MemberRemoved", GENOMES, entry(1))), "list", "project", HERE)
                        .getFirst()
                        .grant()
                        .end()
                        .type())
                .isEqualTo("dev.chatelaine.project.MemberRemoved.v1");
    }

    @Test
    void nothing_counts_at_all() {
        assertThat(first(VIEWER, Tell.user("Deactivated", BOB))).isEqualTo(Kind.DEACTIVATED);
        assertThat(first(VIEWER, Tell.disabled(LABS))).isEqualTo(Kind.ORGANIZATION_DISABLED);
    }

    @Test
    void an_archived_project_is_named_even_if_all_else_is_there() {
        var graph = genomes(
                Tell.added(GENOMES, entry(1), BOB, Terms.of("administrator").uploading()), Tell.archived(GENOMES));

        assertThat(kinds(graph, "write", "project", HERE)).containsExactly(Kind.ARCHIVED);
    }

    @Test
    void both_memberships_of_a_restricted_space() {
        var shelf = genomes(Tell.space(LABS, SHELF, true), Tell.attached(SHELF, HERE));
        var inside = Past.after(shelf, Tell.collaborates(SHELF, Principal.of(BOB), "write"));
        var belonging = Past.after(shelf, VIEWER);

        assertThat(kinds(shelf, "list", "space", Scope.of(SHELF)))
                .containsExactly(Kind.NOT_COLLABORATING, Kind.ROLE_MISSING, Kind.NOT_BELONGING, Kind.NOT_BELONGING);
        assertThat(of(inside, "list", "space", Scope.of(SHELF)))
                .extracting(Obstacle::scope)
                .containsExactly(Scope.of(SHELF), HERE);
        assertThat(kinds(belonging, "list", "space", Scope.of(SHELF)))
                .containsExactly(Kind.NOT_COLLABORATING, Kind.ROLE_MISSING);
    }

    @Test
    void a_condition_is_not_met_and_how_it_is_written() {
        var obstacles = of(
                genomes(
                        Tell.template(LABS, CURATOR, null, "sample", "label", "context.hour < 18"),
                        Tell.added(GENOMES, entry(1), BOB, Terms.NOTHING.with(CURATOR))),
                "label",
                "sample",
                HERE);

        assertThat(obstacles).extracting(Obstacle::kind).containsExactly(Kind.CONDITION_NOT_MET);
        assertThat(obstacles.getFirst().condition()).isEqualTo("context.hour < 18");
        assertThat(obstacles.getFirst().template()).isEqualTo(CURATOR);
    }

    @Test
    void a_resource_is_private_or_not_shared_with_them() {
        var graph = genomes(VIEWER, Tell.resource(LABS, READS, GENOMES, null, "dataset", ADA));

        assertThat(kinds(graph, "read", "dataset", Scope.of(READS))).containsExactly(Kind.PRIVATE, Kind.ROLE_MISSING);
        assertThat(kinds(Past.after(graph, Tell.shown(READS, "specific")), "read", "dataset", Scope.of(READS)))
                .containsExactly(Kind.ROLE_MISSING);
    }

    @Test
    void no_role_lets_do_it() {
        assertThat(kinds(genomes(VIEWER), "fly", "sample", HERE)).containsExactly(Kind.NOT_PERMITTED);
    }

    @Test
    void who_manages_a_place_could_give_what_is_missing() {
        var graph = genomes(
                Tell.joined(LABS, CAROL, "manager"),
                Tell.added(GENOMES, entry(2), ADA, Terms.of("administrator")),
                VIEWER,
                Tell.module(LABS, SEQUENCING),
                Tell.space(LABS, SHELF, SEQUENCING),
                Tell.resource(LABS, READS, GENOMES, null, "dataset", BOB));

        assertThat(Granters.of(graph, HERE, NOW)).containsExactly(ADA);
        assertThat(Granters.of(graph, Scope.of(LABS), NOW)).containsExactly(CAROL);
        assertThat(Granters.of(graph, Scope.of(SEQUENCING), NOW)).containsExactly(CAROL);
        assertThat(Granters.of(graph, Scope.of(SHELF), NOW)).containsExactly(CAROL);
        assertThat(Granters.of(graph, Scope.of(READS), NOW)).containsExactly(BOB, ADA);
        assertThat(Granters.of(Past.after(graph, Tell.archived(GENOMES)), HERE, NOW))
                .isEmpty();
    }

    private static Kind first(Told... told) {
        return kinds(genomes(told), "list", "project", HERE).getFirst();
    }

    private static List<Kind> kinds(Graph graph, String action, String type, Scope scope) {
        return of(graph, action, type, scope).stream().map(Obstacle::kind).toList();
    }

    private static List<Obstacle> of(Graph graph, String action, String type, Scope scope) {
        return Obstacles.of(graph, Question.of(BOB, action, type, scope), NOW);
    }

    private static Graph genomes(Told... told) {
        return Past.after(Past.of(Tell.project(LABS, GENOMES, ADA)), told);
    }
}
