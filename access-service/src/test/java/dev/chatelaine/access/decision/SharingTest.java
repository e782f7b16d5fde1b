package dev.chatelaine.access.decision;

import static dev.chatelaine.access.testing.Cast.ADA;
import static dev.chatelaine.access.testing.Cast.BOB;
import static dev.chatelaine.access.testing.Cast.CAROL;
import static dev.chatelaine.access.testing.Cast.GENOMES;
import static dev.chatelaine.access.testing.Cast.LABS;
import static dev.chatelaine.access.testing.Cast.LATER;
import static dev.chatelaine.access.testing.Cast.NOW;
import static dev.chatelaine.access.testing.Cast.READERS;
import static dev.chatelaine.access.testing.Cast.READS;
import static dev.chatelaine.access.testing.Cast.RIVALS;
import static dev.chatelaine.access.testing.Cast.SHELF;
import static dev.chatelaine.access.testing.Cast.entry;
import static dev.chatelaine.access.testing.Cast.may;
import static org.assertj.core.api.Assertions.assertThat;

import dev.chatelaine.access.UserId;
import dev.chatelaine.access.graph.Graph;
import dev.chatelaine.access.graph.Principal;
import dev.chatelaine.access.graph.Scope;
import dev.chatelaine.access.testing.Past;
import dev.chatelaine.access.testing.Tell;
import dev.chatelaine.access.testing.Terms;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** S3: what is registered in a project is shared with users and teams, to view or to edit, or with all users. */
class SharingTest {

    private static final Scope THERE = Scope.of(READS);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "application | view | view         | edit",
                "workflow    | view | view-logs    | view run edit",
                "workflow    | edit | view-logs view run edit | fly",
                "data-source | view | view read    | edit",
                "dataset     | view | view read    | edit",
                "dataset     | edit | view read edit | order",
                "cell-line   | view | view         | order",
                "cell-line   | edit | view order   | read"
            })
    void s3_what_a_share_gives(String type, String level, String permitted, String refused) {
        var graph = Past.after(of(type), Tell.shared(READS, Principal.of(BOB), level, null));

        for (var action : permitted.split(" "))
            assertThat(may(graph, BOB, action, type, THERE)).isTrue();
        for (var action : refused.split(" "))
            assertThat(may(graph, BOB, action, type, THERE)).isFalse();
    }

    @Test
    void s3_a_share_with_a_team_is_one_with_everybody_in_it_until_it_ends_or_is_taken_back() {
        var team = Principal.of(READERS);
        var in = Past.after(of("dataset"), Tell.team(LABS, READERS), Tell.inTeam(LABS, READERS, BOB));
        var shared = Past.after(in, Tell.shared(READS, team, "view", LATER));

        assertThat(reads(in, BOB)).isFalse();
        assertThat(reads(shared, BOB)).isTrue();
        assertThat(reads(Past.after(shared, Tell.unshared(READS, team)), BOB)).isFalse();
        assertThat(reads(Past.after(shared, Tell.shared(READS, team, "view", NOW)), BOB))
                .isFalse();
    }

    @Test
    void s3_a_private_resource_is_its_owners_alone_while_they_belong_to_the_project() {
        var graph = of("dataset");

        assertThat(reads(graph, ADA)).isTrue();
        assertThat(may(graph, ADA, "edit", "dataset", THERE)).isTrue();
        assertThat(reads(graph, CAROL)).as("who administers the project").isFalse();
        assertThat(reads(Past.after(graph, Tell.entry("MemberLeft", GENOMES, entry(1))), ADA))
                .isFalse();
    }

    @Test
    void s3_all_users_leaves_guests_out_and_outsiders() {
        var shown = Past.after(
                of("dataset"),
                Tell.shown(READS, "all-users"),
                Tell.joined(LABS, BOB, "member"),
                Tell.joined(RIVALS, new UserId(new UUID(1, 9)), "member"));

        assertThat(reads(shown, BOB)).isTrue();
        assertThat(may(shown, BOB, "edit", "dataset", THERE)).isFalse();
        assertThat(reads(
                        Past.after(of("dataset"), Tell.shown(READS, "all-users"), Tell.joined(LABS, BOB, "guest")),
                        BOB))
                .isFalse();
        assertThat(reads(shown, new UserId(new UUID(1, 9)))).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "project, viewer, view, true",
        "project, viewer, edit, false",
        "project, data-provider, view, false",
        "bench, contributor, view, true",
        "bench, contributor, edit, false",
        "bench, contributor, start, true",
        "bench, administrator, edit, true",
        "bench, administrator, delete, true"
    })
    void s3_workspaces_inherit_from_the_project(String category, String role, String action, boolean permitted) {
        var graph = Past.after(of("workspace"), Tell.added(GENOMES, entry(3), BOB, Terms.NOTHING.role(category, role)));

        assertThat(may(graph, BOB, action, "workspace", THERE)).isEqualTo(permitted);
        assertThat(may(graph, ADA, "edit", "workspace", THERE))
                .as("owning it is nothing")
                .isFalse();
    }

    @Test
    void what_is_deleted_is_nobodys() {
        assertThat(reads(Past.after(of("dataset"), Tell.deleted(READS)), ADA)).isFalse();
    }

    @Test
    void in_an_archived_project_it_is_looked_at_and_not_changed() {
        var graph = Past.after(of("dataset"), Tell.archived(GENOMES));

        assertThat(reads(graph, ADA)).isTrue();
        assertThat(may(graph, ADA, "edit", "dataset", THERE)).isFalse();
    }

    @Test
    void where_it_lies_in_a_space_one_has_to_get_in_there_too() {
        var shared = Past.after(
                of("dataset"),
                Tell.shared(READS, Principal.of(BOB), "edit", null),
                Tell.space(LABS, SHELF, false),
                Tell.moved(READS, SHELF));

        assertThat(reads(shared, BOB)).isFalse();
        assertThat(reads(shared, ADA))
                .as("nobody is an exception, the owner neither")
                .isFalse();
        assertThat(may(
                        Past.after(shared, Tell.collaborates(SHELF, Principal.of(BOB), "read")),
                        BOB,
                        "edit",
                        "dataset",
                        THERE))
                .isTrue();
    }

    @Test
    void it_is_what_it_is_whatever_it_is_called() {
        assertThat(may(of("dataset"), ADA, "edit", "application", THERE)).isFalse();
    }

    /** Ada's, in a project that Carol administers. */
    private static Graph of(String type) {
        return Past.of(
                Tell.type(LABS, "cell-line", "view", "order"),
                Tell.project(LABS, GENOMES, CAROL),
                Tell.added(GENOMES, entry(1), ADA, Terms.NOTHING),
                Tell.added(GENOMES, entry(2), CAROL, Terms.of("administrator")),
                Tell.resource(LABS, READS, GENOMES, null, type, ADA));
    }

    private static boolean reads(Graph graph, UserId who) {
        return may(graph, who, "read", "dataset", THERE);
    }
}
