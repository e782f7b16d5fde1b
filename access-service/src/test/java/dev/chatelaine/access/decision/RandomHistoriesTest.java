package dev.chatelaine.access.decision;

import static dev.chatelaine.access.testing.Cast.GENOMES;
import static dev.chatelaine.access.testing.Cast.LABS;
import static java.util.Comparator.comparing;
import static org.assertj.core.api.Assertions.assertThat;

import dev.chatelaine.access.UserId;
import dev.chatelaine.access.graph.Scope;
import dev.chatelaine.access.graph.ScopeType;
import dev.chatelaine.access.testing.Past;
import dev.chatelaine.access.testing.Told;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/**
 * Pitfall 7, check and list disagree: whatever has happened, single answers, explanations, obstacles, searches and
 * effective access agree with an oracle too simple to be wrong. More histories: {@code -Djqwik.tries.default=100000}.
 */
class RandomHistoriesTest {

    private static final List<String> ON_PROJECT = List.of(
            "project list",
            "project read",
            "project write",
            "project delete",
            "sample create",
            "project-team manage",
            "query run",
            "workspace start",
            "project-owner change",
            "dataset read",
            "cell-line order",
            "workflow run");
    private static final List<String> ON_SPACE = List.of(
            "space list",
            "space read",
            "space write",
            "space delete",
            "space manage",
            "space-data read",
            "space-data write",
            "space-collaborator manage");
    private static final List<String> ON_RESOURCE =
            List.of("view", "read", "edit", "run", "view-logs", "order", "start", "delete");
    private static final List<String> ELSEWHERE = List.of(
            "project create",
            "organization-member manage",
            "dashboard read",
            "anything at-all",
            "module view",
            "module-role manage",
            "module-project create",
            "project read");

    /** May somebody do this to that? */
    record Asked(UserId who, String action, String type, Scope scope) {

        Question question() {
            return Question.of(who, action, type, scope);
        }
    }

    @Property
    void check_explain_and_obstacles_agree_with_the_oracle(
            @ForAll("histories") List<Told> history,
            @ForAll @Size(8) List<@From("questions") Asked> questions,
            @ForAll @IntRange(max = Histories.DAYS) int day) {
        var graph = Past.of(history);
        var at = Histories.day(day);
        var oracle = new NaiveOracle(history, at);
        for (var asked : questions) {
            boolean permitted = oracle.permits(asked.who(), asked.action(), asked.type(), asked.scope());
            var ways = Rule.ways(graph, asked.question(), at);

            assertThat(Rule.permits(graph, asked.question(), at))
                    .as("%s", asked)
                    .isEqualTo(permitted);
            assertThat(ways.isEmpty()).as("%s", asked).isNotEqualTo(permitted);
            assertThat(ways).allSatisfy(way -> assertThat(way.steps()).allMatch(step -> counts(step, at)));
            assertThat(Obstacles.of(graph, asked.question(), at).isEmpty())
                    .as("%s", asked)
                    .isEqualTo(permitted);
        }
    }

    @Property
    void searches_agree_with_the_oracle(
            @ForAll("histories") List<Told> history,
            @ForAll("questions") Asked asked,
            @ForAll @IntRange(max = Histories.DAYS) int day) {
        var graph = Past.of(history);
        var at = Histories.day(day);
        var oracle = new NaiveOracle(history, at);
        var target = asked.question().target();

        assertThat(Search.subjects(
                        graph, target, who -> Question.of(who, asked.action(), asked.type(), asked.scope()), at, null))
                .containsExactlyElementsOf(Histories.PEOPLE.stream()
                        .filter(who -> oracle.permits(who, asked.action(), asked.type(), asked.scope()))
                        .toList());
        assertThat(Search.resources(
                        graph,
                        LABS,
                        asked.type(),
                        scope -> Question.of(asked.who(), asked.action(), asked.type(), scope),
                        at,
                        null))
                .containsExactlyElementsOf(Histories.SCOPES.stream()
                        .filter(scope -> LABS.equals(oracle.organizationOf(scope)))
                        .filter(scope -> isOf(scope, asked.type()))
                        .filter(scope -> oracle.permits(asked.who(), asked.action(), asked.type(), scope))
                        .sorted(comparing(Scope::id))
                        .toList());
        assertThat(Search.actions(
                        graph, target, name -> Question.of(asked.who(), name, asked.type(), asked.scope()), at, null))
                .containsExactlyElementsOf(NaiveRoles.actions(asked.type(), asked.scope())
                        .filter(name -> oracle.permits(asked.who(), name, asked.type(), asked.scope()))
                        .toList());
    }

    @Property
    void effective_access_agrees_with_the_oracle(
            @ForAll("histories") List<Told> history, @ForAll @IntRange(max = Histories.DAYS) int day) {
        var graph = Past.of(history);
        var at = Histories.day(day);
        var oracle = new NaiveOracle(history, at);
        for (var who : Histories.PEOPLE) {
            var access = EffectiveAccess.of(graph, GENOMES, who, at);
            var held = oracle.counting(who, Scope.of(GENOMES));

            assertThat(access.roles()).isEqualTo(NaiveRoles.highest(held));
            assertThat(access.upload()).isEqualTo(held.stream().anyMatch(Holding::upload));
            assertThat(access.download()).isEqualTo(held.stream().anyMatch(Holding::download));
            assertThat(access.grants()).hasSameSizeAs(held);
            for (var capability : Capability.values())
                assertThat(access.capabilities().contains(capability))
                        .isEqualTo(oracle.permits(who, capability.action(), "project", Scope.of(GENOMES)));
        }
    }

    @Property
    void equal_epochs_mean_equal_answers(
            @ForAll("histories") List<Told> history,
            @ForAll @IntRange(max = Histories.DAYS) int day,
            @ForAll @IntRange(max = Histories.DAYS) int otherDay) {
        var graph = Past.of(history);
        for (var who : Histories.PEOPLE) {
            var access = EffectiveAccess.of(graph, GENOMES, who, Histories.day(day));
            var other = EffectiveAccess.of(graph, GENOMES, who, Histories.day(otherDay));

            if (access.epoch().equals(other.epoch())) assertThat(access).isEqualTo(other);
        }
    }

    private static boolean counts(Step step, Instant at) {
        return step.grant() == null || step.grant().countsAt(at);
    }

    private static boolean isOf(Scope scope, String type) {
        return scope.type() == ScopeType.RESOURCE
                ? Histories.TYPES
                        .get((int) scope.id().getLeastSignificantBits() - 1)
                        .equals(type)
                : scope.type().name().toLowerCase(Locale.ROOT).equals(type);
    }

    @Provide
    Arbitrary<List<Told>> histories() {
        return Histories.any();
    }

    @Provide
    Arbitrary<Asked> questions() {
        return Combinators.combine(Arbitraries.of(Histories.PEOPLE), Arbitraries.of(Histories.SCOPES))
                .flatAs((who, scope) ->
                        about(scope).map(what -> new Asked(who, what.getLast(), what.getFirst(), scope)));
    }

    private static Arbitrary<List<String>> about(Scope scope) {
        var words =
                switch (scope.type()) {
                    case ORGANIZATION, MODULE -> Arbitraries.of(ELSEWHERE);
                    case PROJECT -> Arbitraries.of(ON_PROJECT);
                    case SPACE -> Arbitraries.of(ON_SPACE);
                    case RESOURCE -> {
                        var type = Histories.TYPES.get((int) scope.id().getLeastSignificantBits() - 1);
                        yield Arbitraries.of(ON_RESOURCE).map(action -> type + " " + action);
                    }
                };
        return words.map(line -> List.of(line.split(" ")));
    }
}
