package dev.chatelaine.access.decision;

import static dev.chatelaine.access.testing.Cast.ADA;
import static dev.chatelaine.access.testing.Cast.BOB;
import static dev.chatelaine.access.testing.Cast.CURATOR;
import static dev.chatelaine.access.testing.Cast.GENOMES;
import static dev.chatelaine.access.testing.Cast.LABS;
import static dev.chatelaine.access.testing.Cast.NOW;
import static dev.chatelaine.access.testing.Cast.PROTEINS;
import static dev.chatelaine.access.testing.Cast.READS;
import static dev.chatelaine.access.testing.Cast.RIVALS;
import static dev.chatelaine.access.testing.Cast.entry;
import static dev.chatelaine.access.testing.Cast.may;
import static org.assertj.core.api.Assertions.assertThat;

import dev.chatelaine.access.condition.Attributes;
import dev.chatelaine.access.graph.Graph;
import dev.chatelaine.access.graph.Scope;
import dev.chatelaine.access.testing.Past;
import dev.chatelaine.access.testing.Tell;
import dev.chatelaine.access.testing.Terms;
import dev.chatelaine.access.testing.Told;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Role templates add permissions, as they are defined at the moment, each on its condition. */
class TemplatesTest {

    private static final Scope HERE = Scope.of(GENOMES);
    private static final Told CREATES = Tell.template(LABS, CURATOR, null, "sample", "create", null);

    @Test
    void a_template_permits_what_it_says_and_nothing_else() {
        var graph = curating(CREATES);

        assertThat(may(graph, BOB, "create", "sample", HERE)).isTrue();
        assertThat(may(graph, BOB, "create", "analysis", HERE)).isFalse();
        assertThat(may(graph, ADA, "create", "sample", HERE))
                .as("it was not given to her")
                .isFalse();
    }

    @Test
    void it_counts_as_it_is_defined_now() {
        assertThat(may(curating(), BOB, "create", "sample", HERE))
                .as("not defined")
                .isFalse();
        assertThat(may(curating(CREATES, Tell.deleted(CURATOR)), BOB, "create", "sample", HERE))
                .isFalse();
        assertThat(may(
                        curating(CREATES, Tell.template(LABS, CURATOR, null, "sample", "delete", null)),
                        BOB,
                        "create",
                        "sample",
                        HERE))
                .isFalse();
    }

    @Test
    void one_of_a_project_gives_nothing_in_another_nor_one_of_another_organization() {
        assertThat(may(
                        curating(Tell.template(LABS, CURATOR, GENOMES, "sample", "create", null)),
                        BOB,
                        "create",
                        "sample",
                        HERE))
                .isTrue();
        assertThat(may(
                        curating(Tell.template(LABS, CURATOR, PROTEINS, "sample", "create", null)),
                        BOB,
                        "create",
                        "sample",
                        HERE))
                .isFalse();
        assertThat(may(
                        curating(Tell.template(RIVALS, CURATOR, null, "sample", "create", null)),
                        BOB,
                        "create",
                        "sample",
                        HERE))
                .isFalse();
    }

    @Test
    void storage_follows_from_roles_and_rights_alone() {
        assertThat(may(
                        curating(Tell.template(LABS, CURATOR, null, "project", "read", null)),
                        BOB,
                        "read",
                        "project",
                        HERE))
                .isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "resource.properties.status == 'open'       | open   | true",
                "resource.properties.status == 'open'       | closed | false",
                "resource.properties.missing == 'open'      | open   | false",
                "subject.id == resource.properties.owner    | open   | false",
                "resource.properties.status ==              | open   | false",
                "has(context.hour) && context.hour < 18     | open   | true"
            })
    void a_condition_is_met_or_nothing_is_permitted(String condition, String status, boolean permitted) {
        var graph = curating(Tell.template(LABS, CURATOR, null, "sample", "create", condition));
        var attributes = new Attributes(
                Map.of("type", "user", "id", "bob", "properties", Map.of()),
                Map.of("type", "sample", "id", "s-1", "properties", Map.of("status", status)),
                Map.of("name", "create", "properties", Map.of()),
                Map.of("hour", 9L));

        assertThat(Rule.permits(graph, new Question(BOB, "create", new Target("sample", HERE), attributes), NOW))
                .isEqualTo(permitted);
    }

    @Test
    void it_opens_what_is_registered_unless_that_is_private() {
        var graph = Past.after(
                curating(Tell.template(LABS, CURATOR, null, "dataset", "read", null)),
                Tell.resource(LABS, READS, GENOMES, null, "dataset", ADA));

        assertThat(may(graph, BOB, "read", "dataset", Scope.of(READS))).isFalse();
        assertThat(may(Past.after(graph, Tell.shown(READS, "specific")), BOB, "read", "dataset", Scope.of(READS)))
                .isTrue();
    }

    @Test
    void in_an_archived_project_it_changes_nothing() {
        assertThat(may(curating(CREATES, Tell.archived(GENOMES)), BOB, "create", "sample", HERE))
                .isFalse();
    }

    private static Graph curating(Told... told) {
        return Past.after(
                Past.of(
                        Tell.project(LABS, GENOMES, ADA),
                        Tell.added(GENOMES, entry(1), BOB, Terms.NOTHING.with(CURATOR))),
                told);
    }
}
