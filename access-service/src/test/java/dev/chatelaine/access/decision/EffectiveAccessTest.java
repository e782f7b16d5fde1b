package dev.chatelaine.access.decision;

import static dev.chatelaine.access.decision.Capability.DELETE;
import static dev.chatelaine.access.decision.Capability.LIST;
import static dev.chatelaine.access.decision.Capability.READ;
import static dev.chatelaine.access.decision.Capability.WRITE;
import static dev.chatelaine.access.decision.Grants.NOW;
import static dev.chatelaine.access.decision.Grants.during;
import static dev.chatelaine.access.decision.Grants.grant;
import static dev.chatelaine.access.decision.Grants.templated;
import static dev.chatelaine.access.decision.Level.ADMINISTRATOR;
import static dev.chatelaine.access.decision.Level.CONTRIBUTOR;
import static dev.chatelaine.access.decision.Level.DATA_PROVIDER;
import static dev.chatelaine.access.decision.Level.NO_ACCESS;
import static dev.chatelaine.access.decision.Level.VIEWER;
import static org.assertj.core.api.Assertions.assertThat;

import dev.chatelaine.access.RoleId;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class EffectiveAccessTest {

    private static final Instant SOON = NOW.plus(Duration.ofHours(1));
    private static final Instant LATER = NOW.plus(Duration.ofHours(2));

    @ParameterizedTest
    @MethodSource("capabilities")
    void roles_and_rights_become_capabilities(
            Level project, boolean upload, boolean download, Set<Capability> expected) {
        assertThat(of(grant(project, upload, download)).capabilities()).isEqualTo(expected);
    }

    static Stream<Arguments> capabilities() {
        return Stream.of(
                Arguments.of(NO_ACCESS, false, false, Set.of()),
                Arguments.of(NO_ACCESS, true, true, Set.of()),
                Arguments.of(DATA_PROVIDER, false, false, Set.of()),
                Arguments.of(DATA_PROVIDER, false, true, Set.of()),
                Arguments.of(DATA_PROVIDER, true, false, Set.of(WRITE)),
                Arguments.of(DATA_PROVIDER, true, true, Set.of(WRITE)),
                Arguments.of(VIEWER, false, false, Set.of(LIST)),
                Arguments.of(VIEWER, false, true, Set.of(LIST, READ)),
                Arguments.of(VIEWER, true, false, Set.of(LIST, WRITE)),
                Arguments.of(VIEWER, true, true, Set.of(LIST, READ, WRITE)),
                Arguments.of(CONTRIBUTOR, false, false, Set.of(LIST)),
                Arguments.of(CONTRIBUTOR, false, true, Set.of(LIST, READ)),
                Arguments.of(CONTRIBUTOR, true, false, Set.of(LIST, WRITE)),
                Arguments.of(CONTRIBUTOR, true, true, Set.of(LIST, READ, WRITE)),
                Arguments.of(ADMINISTRATOR, false, false, Set.of(LIST)),
                Arguments.of(ADMINISTRATOR, false, true, Set.of(LIST, READ)),
                Arguments.of(ADMINISTRATOR, true, false, Set.of(LIST, WRITE, DELETE)),
                Arguments.of(ADMINISTRATOR, true, true, Set.of(LIST, READ, WRITE, DELETE)));
    }

    @Test
    void without_grants_there_is_nothing() {
        var nothing = EffectiveAccess.of(List.of(), Map.of(), true, NOW);

        assertThat(nothing.isNothing()).isTrue();
        assertThat(nothing.roles()).isEqualTo(new Roles(NO_ACCESS, NO_ACCESS, NO_ACCESS, NO_ACCESS));
        assertThat(nothing.capabilities()).isEmpty();
        assertThat(nothing.endsAt()).isEmpty();
    }

    @Test
    void the_highest_level_wins_in_each_category() {
        var one = grant(new Roles(DATA_PROVIDER, CONTRIBUTOR, NO_ACCESS, ADMINISTRATOR), false, false);
        var other = grant(new Roles(VIEWER, VIEWER, VIEWER, NO_ACCESS), false, false);

        assertThat(of(one, other).roles()).isEqualTo(new Roles(VIEWER, CONTRIBUTOR, VIEWER, ADMINISTRATOR));
    }

    @Test
    void rights_add_up_with_the_roles_of_other_grants() {
        var access = of(grant(VIEWER, false, false), grant(NO_ACCESS, false, true), grant(NO_ACCESS, true, false));

        assertThat(access.capabilities()).containsExactlyInAnyOrder(LIST, READ, WRITE);
    }

    @ParameterizedTest
    @EnumSource(value = Grant.Status.class, names = "ACCEPTED", mode = EnumSource.Mode.EXCLUDE)
    void only_what_was_accepted_counts(Grant.Status status) {
        assertThat(of(grant(ADMINISTRATOR, true, true).with(status)).isNothing())
                .isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "                     ,                      , true",
        " 2026-03-01T12:00:00Z,                      , true",
        " 2026-03-01T12:00:01Z,                      , false",
        "                     , 2026-03-01T12:00:00Z , false",
        "                     , 2026-03-01T12:00:01Z , true",
        " 2026-03-01T11:00:00Z, 2026-03-01T11:30:00Z , false",
        " 2026-03-01T12:30:00Z, 2026-03-01T13:00:00Z , false",
    })
    void a_grant_counts_from_its_start_until_before_its_end(Instant startsAt, Instant endsAt, boolean counts) {
        assertThat(of(during(grant(VIEWER, false, true), startsAt, endsAt)).isNothing())
                .isNotEqualTo(counts);
    }

    @Test
    void nothing_counts_while_the_person_is_deactivated() {
        var access = EffectiveAccess.of(List.of(grant(ADMINISTRATOR, true, true)), Map.of(), false, NOW);

        assertThat(access.isNothing()).isTrue();
        assertThat(access.grants()).isEmpty();
        assertThat(access.epoch())
                .isEqualTo(EffectiveAccess.of(List.of(), Map.of(), true, NOW).epoch());
    }

    @Test
    void it_names_the_grants_that_count_and_no_others() {
        var counts = grant(VIEWER, false, false);
        var over = during(grant(VIEWER, false, false), null, NOW);

        assertThat(of(counts, over).grants()).containsExactly(counts);
    }

    @Test
    void it_ends_with_the_first_grant_whose_end_takes_something_away() {
        var soon = during(grant(VIEWER, false, true), null, SOON);
        var later = during(grant(CONTRIBUTOR, false, true), null, LATER);

        assertThat(of(soon, later).endsAt())
                .as("the shorter gives nothing more")
                .contains(LATER);
        assertThat(of(soon, grant(VIEWER, false, true)).endsAt())
                .as("covered for ever")
                .isEmpty();
        assertThat(of(soon, grant(VIEWER, false, false)).endsAt())
                .as("the download right ends")
                .contains(SOON);
        assertThat(of(soon, during(soon, null, SOON)).endsAt())
                .as("both at once")
                .contains(SOON);
    }

    @Test
    void a_grant_that_has_yet_to_begin_promises_nothing() {
        var now = during(grant(VIEWER, false, true), null, LATER);
        var next = during(grant(VIEWER, false, true), SOON, null);

        assertThat(of(now, next).endsAt()).contains(LATER);
    }

    @Test
    void the_epoch_does_not_depend_on_order_or_on_what_does_not_count() {
        var one = grant(VIEWER, false, true);
        var other = grant(CONTRIBUTOR, true, false);
        var pending = grant(ADMINISTRATOR, true, true).with(Grant.Status.PENDING);

        assertThat(of(one, other).epoch())
                .isEqualTo(of(other, pending, one).epoch())
                .hasSize(32);
    }

    @Test
    void the_epoch_changes_with_what_counts() {
        var grant = grant(VIEWER, false, true);

        assertThat(Stream.of(
                                of(),
                                of(grant),
                                of(grant(VIEWER, false, true)), // the same, granted anew
                                of(grant, grant(NO_ACCESS, true, false)),
                                of(during(grant, null, SOON)),
                                of(during(grant, null, LATER)))
                        .map(EffectiveAccess::epoch))
                .doesNotHaveDuplicates();
    }

    @Test
    void in_an_archived_project_nothing_may_be_changed_and_caches_notice() {
        var access = of(grant(ADMINISTRATOR, true, true));

        assertThat(access.archived().capabilities()).containsExactlyInAnyOrder(LIST, READ);
        assertThat(access.archived().roles()).isEqualTo(access.roles());
        assertThat(access.archived().epoch()).isNotEqualTo(access.epoch()).hasSize(32);
    }

    @Test
    void role_templates_add_permissions_as_they_are_defined_now() {
        var curator = new RoleId(UUID.randomUUID());
        var given = templated(grant(NO_ACCESS, false, false), curator);
        var edits = new Permission("dataset", "edit", "subject.id == resource.owner");
        var reads = new Permission("dataset", "read", null);

        assertThat(of(given).isNothing()).as("not defined, or deleted").isTrue();
        var before = defined(given, new RoleTemplate(curator, "Curator", List.of(reads)));
        var after = defined(given, new RoleTemplate(curator, "Curator", List.of(reads, edits)));
        assertThat(after.isNothing()).isFalse();
        assertThat(after.templates().getFirst().permissions()).containsExactly(edits, reads);
        assertThat(after.epoch()).isNotEqualTo(before.epoch());
        assertThat(after.capabilities()).as("storage follows from roles alone").isEmpty();
    }

    @Test
    void it_ends_when_a_template_that_nothing_else_gives_ends() {
        var curator = new RoleId(UUID.randomUUID());
        var template = new RoleTemplate(curator, "Curator", List.of(new Permission("dataset", "read", null)));
        var given = templated(during(grant(VIEWER, false, false), null, SOON), curator);
        var roles = Map.of(curator, template);

        assertThat(EffectiveAccess.of(List.of(given, grant(VIEWER, false, false)), roles, true, NOW)
                        .endsAt())
                .contains(SOON);
        assertThat(EffectiveAccess.of(List.of(given, templated(grant(VIEWER, false, false), curator)), roles, true, NOW)
                        .endsAt())
                .isEmpty();
    }

    private static EffectiveAccess defined(Grant given, RoleTemplate template) {
        return EffectiveAccess.of(List.of(given), Map.of(template.id(), template), true, NOW);
    }

    private static EffectiveAccess of(Grant... grants) {
        return EffectiveAccess.of(List.of(grants), Map.of(), true, NOW);
    }
}
