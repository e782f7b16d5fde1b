package dev.chatelaine.access.decision;

import static dev.chatelaine.access.testing.Cast.ADA;
import static dev.chatelaine.access.testing.Cast.BOB;
import static dev.chatelaine.access.testing.Cast.GENOMES;
import static dev.chatelaine.access.testing.Cast.LABS;
import static dev.chatelaine.access.testing.Cast.LATER;
import static dev.chatelaine.access.testing.Cast.READERS;
import static dev.chatelaine.access.testing.Cast.READS;
import static dev.chatelaine.access.testing.Cast.RIVALS;
import static dev.chatelaine.access.testing.Cast.SEQUENCING;
import static dev.chatelaine.access.testing.Cast.SHELF;
import static dev.chatelaine.access.testing.Cast.entry;
import static dev.chatelaine.access.testing.Cast.may;
import static org.assertj.core.api.Assertions.assertThat;

import dev.chatelaine.access.graph.Principal;
import dev.chatelaine.access.graph.Scope;
import dev.chatelaine.access.testing.Past;
import dev.chatelaine.access.testing.Tell;
import dev.chatelaine.access.testing.Terms;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** S2, S3 and S4: roles in the organization, on its platform and in its modules. */
class OrganizationRolesTest {

    private static final Scope HERE = Scope.of(LABS);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "guest   | project create                 | false",
                "member  | project create                 | true",
                "member  | organization-member manage     | false",
                "manager | organization-member manage     | true",
                "manager | organization-team manage       | true",
                "manager | module create                  | true",
                "manager | organization-admin grant       | false",
                "manager | single-sign-on change          | false",
                "admin   | organization-admin grant       | true",
                "admin   | single-sign-on change          | true",
                "admin   | resource-type define           | true"
            })
    void s2_s4_what_a_role_lets_do_in_its_organization(String role, String permission, boolean permitted) {
        var words = permission.split(" ");
        var graph = Past.of(Tell.joined(LABS, BOB, role));

        assertThat(may(graph, BOB, words[1], words[0], HERE)).isEqualTo(permitted);
        assertThat(may(graph, BOB, words[1], words[0], Scope.of(RIVALS)))
                .as("elsewhere")
                .isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "viewer         | dashboard read      | true",
                "viewer         | model train         | false",
                "data-scientist | model train         | true",
                "data-scientist | model deploy        | false",
                "developer      | model deploy        | true",
                "developer      | anything at-all     | false",
                "admin          | anything at-all     | true"
            })
    void s3_what_a_role_lets_do_on_the_platform(String role, String permission, boolean permitted) {
        var words = permission.split(" ");
        var graph = Past.of(Tell.rolesChanged(LABS, BOB, List.of("member"), role));

        assertThat(may(graph, BOB, words[1], words[0], HERE)).isEqualTo(permitted);
    }

    @Test
    void s3_a_change_of_role_takes_effect_at_once() {
        var before = Past.of(Tell.joined(LABS, BOB, "manager"));
        var after = Past.of(Tell.joined(LABS, BOB, "manager"), Tell.rolesChanged(LABS, BOB, List.of("member")));

        assertThat(may(before, BOB, "manage", "organization-member", HERE)).isTrue();
        assertThat(may(after, BOB, "manage", "organization-member", HERE)).isFalse();
    }

    @Test
    void s2_roles_are_direct_or_inherited_from_groups_and_always_additive() {
        var graph = Past.of(
                Tell.joined(LABS, BOB, "member"),
                Tell.team(LABS, READERS),
                Tell.teamRoles(LABS, READERS, List.of("manager"), "developer"),
                Tell.inTeam(LABS, READERS, BOB));

        assertThat(may(graph, BOB, "create", "project", HERE)).isTrue();
        assertThat(may(graph, BOB, "manage", "organization-member", HERE)).isTrue();
        assertThat(may(graph, BOB, "deploy", "model", HERE)).isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "user          | module view           | true",
                "user          | module-project create | false",
                "creator       | module-project create | true",
                "creator       | module-role manage    | false",
                "administrator | module-role manage    | true",
                "administrator | module-space attach   | true"
            })
    void s2_what_a_role_lets_do_in_a_module(String role, String permission, boolean permitted) {
        var words = permission.split(" ");
        var graph = Past.of(Tell.module(LABS, SEQUENCING), Tell.inModule(SEQUENCING, Principal.of(BOB), role));

        assertThat(may(graph, BOB, words[1], words[0], Scope.of(SEQUENCING))).isEqualTo(permitted);
    }

    @Test
    void s2_a_module_role_begins_ends_and_is_inherited_from_groups() {
        var team = Principal.of(READERS);
        var later = Past.of(
                Tell.module(LABS, SEQUENCING),
                Tell.team(LABS, READERS),
                Tell.inTeam(LABS, READERS, BOB),
                Tell.inModule(SEQUENCING, team, "user", LATER, null));
        var now = Past.after(later, Tell.inModule(SEQUENCING, team, "user"));

        assertThat(may(later, BOB, "view", "module", Scope.of(SEQUENCING))).isFalse();
        assertThat(may(now, BOB, "view", "module", Scope.of(SEQUENCING))).isTrue();
        assertThat(may(
                        Past.after(now, Tell.outOfModule(SEQUENCING, team)),
                        BOB,
                        "view",
                        "module",
                        Scope.of(SEQUENCING)))
                .isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"organization", "platform"})
    void rank_decides_about_people_and_owners_and_gives_no_data(String kind) {
        var boss = kind.equals("organization")
                ? Tell.joined(LABS, BOB, "admin")
                : Tell.rolesChanged(LABS, BOB, List.of("member"), "admin");
        var graph = Past.of(
                boss,
                Tell.project(LABS, GENOMES, ADA),
                Tell.added(GENOMES, entry(1), ADA, Terms.of("administrator").downloading()),
                Tell.module(LABS, SEQUENCING),
                Tell.space(LABS, SHELF, true),
                Tell.collaborates(SHELF, Principal.of(ADA), "admin"),
                Tell.attached(SHELF, Scope.of(GENOMES)),
                Tell.resource(LABS, READS, GENOMES, null, "dataset", ADA));

        assertThat(may(graph, BOB, "change", "project-owner", Scope.of(GENOMES)))
                .isTrue();
        assertThat(may(graph, BOB, "manage", "module-role", Scope.of(SEQUENCING)))
                .isTrue();
        assertThat(may(graph, BOB, "manage", "space", Scope.of(SHELF))).isTrue();
        for (var action : List.of("list", "read", "write", "delete")) {
            assertThat(may(graph, BOB, action, "project", Scope.of(GENOMES))).isFalse();
            assertThat(may(graph, BOB, action, "space", Scope.of(SHELF))).isFalse();
            assertThat(may(graph, BOB, action, "space-data", Scope.of(SHELF))).isFalse();
        }
        assertThat(may(graph, BOB, "view", "project-resource", Scope.of(GENOMES)))
                .isFalse();
        assertThat(may(graph, BOB, "read", "dataset", Scope.of(READS))).isFalse();
        assertThat(may(graph, BOB, "manage", "project-team", Scope.of(GENOMES))).isFalse();
    }
}
