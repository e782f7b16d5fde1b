package dev.chatelaine.access.decision;

import static dev.chatelaine.access.testing.Cast.ADA;
import static dev.chatelaine.access.testing.Cast.BOB;
import static dev.chatelaine.access.testing.Cast.CAROL;
import static dev.chatelaine.access.testing.Cast.CURATOR;
import static dev.chatelaine.access.testing.Cast.GENOMES;
import static dev.chatelaine.access.testing.Cast.LABS;
import static dev.chatelaine.access.testing.Cast.LATER;
import static dev.chatelaine.access.testing.Cast.NOW;
import static dev.chatelaine.access.testing.Cast.PROTEINS;
import static dev.chatelaine.access.testing.Cast.READERS;
import static dev.chatelaine.access.testing.Cast.READS;
import static dev.chatelaine.access.testing.Cast.RIVALS;
import static dev.chatelaine.access.testing.Cast.SEQUENCING;
import static dev.chatelaine.access.testing.Cast.SHELF;
import static dev.chatelaine.access.testing.Cast.entry;
import static org.assertj.core.api.Assertions.assertThat;

import dev.chatelaine.access.OrganizationId;
import dev.chatelaine.access.ProjectId;
import dev.chatelaine.access.UserId;
import dev.chatelaine.access.graph.Graph;
import dev.chatelaine.access.graph.Principal;
import dev.chatelaine.access.graph.Scope;
import dev.chatelaine.access.testing.Past;
import dev.chatelaine.access.testing.Tell;
import dev.chatelaine.access.testing.Terms;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A search finds all that single questions would, in an order that stays, from wherever one goes on. */
class SearchTest {

    private static final Graph GRAPH = Past.of(
            Tell.joined(LABS, ADA, "admin"),
            Tell.project(LABS, GENOMES, ADA),
            Tell.project(LABS, PROTEINS, ADA),
            Tell.project(RIVALS, new ProjectId(new UUID(5, 9)), BOB),
            Tell.team(LABS, READERS),
            Tell.inTeam(LABS, READERS, BOB),
            Tell.inTeam(LABS, READERS, CAROL),
            Tell.template(LABS, CURATOR, null, "sample", "label", null),
            Tell.added(GENOMES, entry(1), ADA, Terms.of("administrator").uploading()),
            Tell.added(
                    GENOMES, entry(2), READERS, Terms.of("viewer").downloading().with(CURATOR)),
            Tell.added(PROTEINS, entry(3), CAROL, Terms.of("viewer")),
            Tell.resource(LABS, READS, GENOMES, null, "dataset", CAROL),
            Tell.shared(READS, Principal.of(ADA), "view", LATER));

    @Test
    void subjects_by_name_and_through_teams() {
        assertThat(subjects("view", "project-resource", Scope.of(GENOMES), null))
                .containsExactly(ADA, BOB, CAROL);
        assertThat(subjects("read", "project", Scope.of(GENOMES), null)).containsExactly(BOB, CAROL);
        assertThat(subjects("read", "dataset", Scope.of(READS), null)).containsExactly(ADA, CAROL);
        assertThat(subjects("change", "project-owner", Scope.of(GENOMES), null)).containsExactly(ADA);
    }

    @Test
    void subjects_of_a_space_and_of_a_modules_default_space() {
        var shelf = Past.after(
                GRAPH,
                Tell.module(LABS, SEQUENCING),
                Tell.space(LABS, SHELF, SEQUENCING),
                Tell.inModule(SEQUENCING, Principal.of(READERS), "user"));

        assertThat(Search.subjects(
                        shelf,
                        new Target("space", Scope.of(SHELF)),
                        user -> Question.of(user, "read", "space", Scope.of(SHELF)),
                        NOW,
                        null))
                .containsExactly(BOB, CAROL);
    }

    @Test
    void it_goes_on_after_what_is_known() {
        assertThat(subjects("view", "project-resource", Scope.of(GENOMES), ADA)).containsExactly(BOB, CAROL);
        assertThat(subjects("view", "project-resource", Scope.of(GENOMES), CAROL))
                .isEmpty();
        assertThat(resources(CAROL, "list", "project", Scope.of(GENOMES))).containsExactly(Scope.of(PROTEINS));
    }

    @Test
    void resources_of_one_organization_by_their_type() {
        assertThat(resources(CAROL, "list", "project", null)).containsExactly(Scope.of(GENOMES), Scope.of(PROTEINS));
        assertThat(resources(BOB, "list", "project", null)).containsExactly(Scope.of(GENOMES));
        assertThat(resources(CAROL, "edit", "dataset", null)).containsExactly(Scope.of(READS));
        assertThat(resources(CAROL, "edit", "application", null)).isEmpty();
        assertThat(resources(ADA, "create", "organization", null)).isEmpty();
    }

    @Test
    void actions_of_roles_of_storage_of_shares_and_of_templates() {
        assertThat(actions(BOB, "project", Scope.of(GENOMES), null)).containsExactly("list", "read");
        assertThat(actions(ADA, "project", Scope.of(GENOMES), "list")).containsExactly("write");
        assertThat(actions(CAROL, "dataset", Scope.of(READS), null)).containsExactly("edit", "read", "view");
        assertThat(actions(BOB, "sample", Scope.of(GENOMES), null)).containsExactly("label");
        assertThat(actions(ADA, "sample", Scope.of(GENOMES), null)).containsExactly("create");
    }

    @Test
    void where_there_is_nothing_nothing_is_found() {
        var nowhere = Scope.of(new OrganizationId(new UUID(2, 9)));

        assertThat(subjects("create", "project", nowhere, null)).isEmpty();
        assertThat(actions(ADA, "project", Scope.of(SHELF), null)).isEmpty();
    }

    private static Stream<UserId> subjects(String action, String type, Scope scope, UserId after) {
        return Search.subjects(
                GRAPH, new Target(type, scope), user -> Question.of(user, action, type, scope), NOW, after);
    }

    private static Stream<Scope> resources(UserId user, String action, String type, Scope after) {
        return Search.resources(GRAPH, LABS, type, scope -> Question.of(user, action, type, scope), NOW, after);
    }

    private static Stream<String> actions(UserId user, String type, Scope scope, String after) {
        return Search.actions(
                GRAPH, new Target(type, scope), action -> Question.of(user, action, type, scope), NOW, after);
    }
}
