package dev.chatelaine.access.decision;

import static dev.chatelaine.access.testing.Cast.ADA;
import static dev.chatelaine.access.testing.Cast.BOB;
import static dev.chatelaine.access.testing.Cast.CAROL;
import static dev.chatelaine.access.testing.Cast.GENOMES;
import static dev.chatelaine.access.testing.Cast.LABS;
import static dev.chatelaine.access.testing.Cast.READERS;
import static dev.chatelaine.access.testing.Cast.RIVALS;
import static dev.chatelaine.access.testing.Cast.entry;
import static dev.chatelaine.access.testing.Cast.may;
import static org.assertj.core.api.Assertions.assertThat;

import dev.chatelaine.access.UserId;
import dev.chatelaine.access.graph.Graph;
import dev.chatelaine.access.graph.Scope;
import dev.chatelaine.access.testing.Past;
import dev.chatelaine.access.testing.Tell;
import dev.chatelaine.access.testing.Terms;
import dev.chatelaine.access.testing.Told;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What was given counts while it is accepted, has begun and has not ended, for those who are active. */
class CountingTest {

    private static final Terms VIEWER = Terms.of("viewer");

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
    void a_grant_counts_from_its_start_until_before_its_end(Instant from, Instant until, boolean counts) {
        assertThat(sees(
                        BOB,
                        Tell.added(GENOMES, entry(1), BOB, VIEWER.from(from).until(until))))
                .isEqualTo(counts);
    }

    @Test
    void an_invitation_counts_once_it_is_accepted() {
        var invited = Tell.invited(GENOMES, entry(1), BOB, VIEWER);

        assertThat(sees(BOB, invited)).isFalse();
        assertThat(sees(BOB, invited, Tell.accepted(GENOMES, entry(1), BOB))).isTrue();
    }

    @Test
    void an_address_is_whoever_accepts() {
        var invited = Tell.invited(GENOMES, entry(1), VIEWER);

        assertThat(sees(CAROL, invited, Tell.accepted(GENOMES, entry(1), CAROL)))
                .isTrue();
        assertThat(sees(BOB, invited, Tell.accepted(GENOMES, entry(1), CAROL))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"InvitationRejected", "InvitationWithdrawn"})
    void s1_what_was_not_accepted_gives_nothing(String end) {
        assertThat(sees(BOB, Tell.invited(GENOMES, entry(1), BOB, VIEWER), Tell.entry(end, GENOMES, entry(1))))
                .isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"MemberRemoved", "MemberLeft", "TeamRemoved"})
    void what_was_taken_away_or_given_up_gives_nothing(String end) {
        assertThat(sees(BOB, Tell.added(GENOMES, entry(1), BOB, VIEWER), Tell.entry(end, GENOMES, entry(1))))
                .isFalse();
    }

    @Test
    void other_terms_take_the_place_of_the_terms_before() {
        var added = Tell.added(GENOMES, entry(1), BOB, VIEWER);

        assertThat(sees(BOB, added, Tell.changed(GENOMES, entry(1), Terms.NOTHING)))
                .isFalse();
        assertThat(sees(
                        BOB,
                        Tell.invited(GENOMES, entry(1), BOB, Terms.NOTHING),
                        Tell.changed(GENOMES, entry(1), VIEWER)))
                .as("still not accepted")
                .isFalse();
    }

    @Test
    void s3_deactivation_takes_everything_at_once_and_reactivation_gives_it_back() {
        var added = Tell.added(GENOMES, entry(1), BOB, VIEWER);
        var joined = Tell.joined(LABS, BOB, "member");

        assertThat(sees(BOB, joined, added, Tell.member("Deactivated", LABS, BOB)))
                .isFalse();
        assertThat(sees(BOB, joined, added, Tell.user("Deactivated", BOB))).isFalse();
        assertThat(sees(
                        BOB,
                        joined,
                        added,
                        Tell.member("Deactivated", LABS, BOB),
                        Tell.member("Reactivated", LABS, BOB)))
                .isTrue();
        assertThat(sees(BOB, joined, added, Tell.user("Deactivated", BOB), Tell.user("Reactivated", BOB)))
                .isTrue();
    }

    @Test
    void deactivation_in_one_organization_is_none_in_another() {
        assertThat(sees(
                        BOB,
                        Tell.joined(RIVALS, BOB, "member"),
                        Tell.member("Deactivated", RIVALS, BOB),
                        Tell.added(GENOMES, entry(1), BOB, VIEWER)))
                .isTrue();
    }

    @Test
    void who_leaves_the_organization_leaves_what_its_projects_gave() {
        assertThat(sees(
                        BOB,
                        Tell.joined(LABS, BOB, "member"),
                        Tell.added(GENOMES, entry(1), BOB, VIEWER),
                        Tell.member("Left", LABS, BOB)))
                .isFalse();
    }

    @Test
    void pitfall_9_in_a_disabled_organization_nothing_counts() {
        var added = Tell.added(GENOMES, entry(1), BOB, VIEWER);

        assertThat(sees(BOB, added, Tell.disabled(LABS))).isFalse();
        assertThat(sees(BOB, added, Tell.disabled(LABS), Tell.enabled(LABS))).isTrue();
        assertThat(sees(BOB, added, Tell.disabled(RIVALS))).isTrue();
    }

    @Test
    void what_a_team_was_given_counts_for_those_who_are_in_it_now() {
        var given = List.of(Tell.team(LABS, READERS), Tell.added(GENOMES, entry(1), READERS, VIEWER));
        var in = Tell.inTeam(LABS, READERS, BOB);

        assertThat(sees(BOB, with(given))).isFalse();
        assertThat(sees(BOB, with(given, in))).isTrue();
        assertThat(sees(CAROL, with(given, in))).isFalse();
        assertThat(sees(BOB, with(given, in, Tell.outOfTeam(LABS, READERS, BOB))))
                .isFalse();
        assertThat(sees(BOB, with(given, in, Tell.teamDeleted(LABS, READERS)))).isFalse();
        assertThat(sees(BOB, with(given, in, Tell.entry("TeamRemoved", GENOMES, entry(1)))))
                .isFalse();
    }

    private static Told[] with(List<Told> before, Told... more) {
        var all = new ArrayList<>(before);
        all.addAll(List.of(more));
        return all.toArray(Told[]::new);
    }

    private static boolean sees(UserId who, Told... told) {
        return may(genomes(told), who, "view", "project-resource", Scope.of(GENOMES));
    }

    private static Graph genomes(Told... told) {
        return Past.of(with(List.of(Tell.project(LABS, GENOMES, ADA)), told));
    }
}
