package dev.chatelaine.access.finding;

import static org.assertj.core.api.Assertions.assertThat;

import dev.chatelaine.access.TeamId;
import dev.chatelaine.access.TestingGraph;
import dev.chatelaine.access.UserId;
import dev.chatelaine.access.finding.UseProjection.Vended;
import dev.chatelaine.chassis.testing.GoldenEvents;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** When a grant counts as unused, and when a team has grown much. */
class FindingRulesTest {

    static final Instant NOW = Instant.parse("2026-06-01T00:00:00Z");
    static final Instant THEN = NOW.minus(Duration.ofDays(90));
    static final Instant LONG_AGO = NOW.minus(Duration.ofDays(100));
    static final Map<String, String> VIEWER = Map.of("project", "viewer");

    final TestingGraph graph = new TestingGraph(LONG_AGO);
    final UserId bob = user();
    final UserId carol = user();
    final TeamId team = new TeamId(UUID.randomUUID());

    @Test
    void a_grant_is_unused_if_no_keys_were_vended_for_long() {
        var entry = graph.given(bob, VIEWER, null);
        assertThat(unused(Map.of())).singleElement().satisfies(finding -> {
            assertThat(finding.entryId().value()).isEqualTo(entry);
            assertThat(finding.userId()).isEqualTo(bob);
            assertThat(finding.grantedAt()).isEqualTo(LONG_AGO);
            assertThat(finding.lastUsedAt()).isNull();
        });
        assertThat(unused(Map.of(bob, THEN.minusSeconds(1)))).hasSize(1);
        assertThat(unused(Map.of(bob, THEN))).isEmpty();
        assertThat(unused(Map.of(carol, NOW))).hasSize(1);
    }

    @Test
    void a_young_grant_had_no_chance_yet_and_one_that_ended_needs_none() {
        graph.given(carol, VIEWER, NOW);
        graph.goOnAt(THEN);
        graph.given(bob, VIEWER, null);
        assertThat(unused(Map.of())).isEmpty();
    }

    @Test
    void what_a_team_was_given_is_used_by_any_of_its_members() {
        graph.team(team, bob, carol);
        graph.given(team, VIEWER);
        assertThat(unused(Map.of(user(), NOW)))
                .singleElement()
                .extracting(Finding::teamId)
                .isEqualTo(team);
        assertThat(unused(Map.of(carol, NOW))).isEmpty();
    }

    @Test
    void a_team_has_grown_much_by_more_than_a_fifth_and_three_people() {
        assertThat(grown(10, 13)).containsExactly(Finding.grew(team, 10, 13));
        assertThat(grown(10, 12)).as("two people").isEmpty();
        assertThat(grown(15, 18)).as("a fifth exactly").isEmpty();
        assertThat(grown(0, 3)).hasSize(1);
        assertThat(grown(5, 3)).isEmpty();
    }

    @Test
    void the_use_of_a_grant_can_be_read() {
        assertThat(GoldenEvents.read("credential-broker", "CredentialsVended.v1")
                        .as(Vended.class))
                .hasNoNullFieldsOrProperties();
    }

    private List<Finding> unused(Map<UserId, Instant> lastUses) {
        return new UnusedGrants(graph.now(), graph.project(), lastUses)
                .since(THEN, NOW)
                .toList();
    }

    private List<Finding> grown(int from, int to) {
        var organization = new TestingGraph(LONG_AGO);
        var members =
                IntStream.range(0, Math.max(from, to)).mapToObj(_ -> user()).toList();
        members.forEach(member -> organization.joins(member, "member"));
        organization.team(team, members.subList(0, from).toArray(UserId[]::new));
        var then = organization.now();
        for (int i = from; i < to; i++) in(organization, "TeamMemberAdded", members.get(i));
        for (int i = to; i < from; i++) in(organization, "TeamMemberRemoved", members.get(i));
        return new GrownTeams(then, organization.now(), 20, 3)
                .of(organization.labs())
                .toList();
    }

    private void in(TestingGraph organization, String event, UserId member) {
        organization.identity(event, Map.of("teamId", team, "userId", member));
    }

    private static UserId user() {
        return new UserId(UUID.randomUUID());
    }
}
