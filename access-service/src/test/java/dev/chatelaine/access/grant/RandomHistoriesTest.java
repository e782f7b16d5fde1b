package dev.chatelaine.access.grant;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import dev.chatelaine.access.EntryId;
import dev.chatelaine.access.TeamId;
import dev.chatelaine.access.UserId;
import dev.chatelaine.access.decision.EffectiveAccess;
import dev.chatelaine.access.decision.Grant;
import dev.chatelaine.access.decision.Level;
import dev.chatelaine.access.decision.Origin;
import dev.chatelaine.access.decision.Roles;
import dev.chatelaine.access.grant.TeamChange.InvitationAccepted;
import dev.chatelaine.access.grant.TeamChange.InvitationRejected;
import dev.chatelaine.access.grant.TeamChange.InvitationSent;
import dev.chatelaine.access.grant.TeamChange.InvitationWithdrawn;
import dev.chatelaine.access.grant.TeamChange.MemberAccessChanged;
import dev.chatelaine.access.grant.TeamChange.MemberAdded;
import dev.chatelaine.access.grant.TeamChange.MemberInvited;
import dev.chatelaine.access.grant.TeamChange.MemberLeft;
import dev.chatelaine.access.grant.TeamChange.MemberRemoved;
import dev.chatelaine.access.grant.TeamChange.TeamAdded;
import dev.chatelaine.access.grant.TeamChange.TeamRemoved;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.Tuple.Tuple2;
import net.jqwik.api.constraints.IntRange;

/** Whatever happens to a team, the one rule and an oracle too simple to be wrong agree about everybody. */
class RandomHistoriesTest {

    private static final int LAST_DAY = 12;
    private static final List<EntryId> ENTRIES =
            IntStream.range(0, 3).mapToObj(i -> new EntryId(new UUID(0, i))).toList();
    private static final EntryId TEAM_ENTRY = new EntryId(new UUID(0, 99));
    private static final TeamId TEAM = new TeamId(new UUID(2, 0));
    private static final List<UserId> PEOPLE =
            IntStream.range(0, 2).mapToObj(i -> new UserId(new UUID(1, i))).toList();

    /** Only the first of the two is in the team. */
    static final UserId MEMBER = PEOPLE.getFirst();

    @Property
    void the_rule_agrees_with_the_oracle(
            @ForAll("histories") List<TeamChange> history, @ForAll @IntRange(max = LAST_DAY) int day) {
        var oracle = new NaiveOracle(history, MEMBER);
        for (var person : PEOPLE) {
            var access = EffectiveAccess.of(grantsOf(person, history), Map.of(), true, day(day));

            assertThat(access.roles()).isEqualTo(oracle.roles(person, day(day)));
            assertThat(access.upload()).isEqualTo(oracle.mayUpload(person, day(day)));
            assertThat(access.download()).isEqualTo(oracle.mayDownload(person, day(day)));
            assertThat(access.capabilities()).isEqualTo(oracle.capabilities(person, day(day)));
            assertThat(access.grants().stream().map(Grant::entryId).collect(toSet()))
                    .isEqualTo(oracle.counting(person, day(day)));
        }
    }

    @Property
    void a_deactivated_person_has_nothing(
            @ForAll("histories") List<TeamChange> history, @ForAll @IntRange(max = LAST_DAY) int day) {
        for (var person : PEOPLE)
            assertThat(EffectiveAccess.of(grantsOf(person, history), Map.of(), false, day(day))
                            .isNothing())
                    .isTrue();
    }

    @Property
    void the_answer_holds_until_its_end_and_is_another_then(
            @ForAll("histories") List<TeamChange> history, @ForAll @IntRange(max = LAST_DAY) int day) {
        for (var person : PEOPLE) {
            var begun = grantsOf(person, history).stream()
                    .filter(grant -> grant.countsAt(day(day)))
                    .toList(); // what has yet to begin is no promise
            var access = EffectiveAccess.of(begun, Map.of(), true, day(day));
            var firstLoss = IntStream.rangeClosed(day, LAST_DAY + 1)
                    .mapToObj(RandomHistoriesTest::day)
                    .filter(later -> !sameRights(access, EffectiveAccess.of(begun, Map.of(), true, later)))
                    .findFirst();

            assertThat(EffectiveAccess.of(grantsOf(person, history), Map.of(), true, day(day))
                            .endsAt())
                    .isEqualTo(firstLoss);
        }
    }

    @Property
    void equal_epochs_mean_equal_answers(
            @ForAll("histories") List<TeamChange> history,
            @ForAll @IntRange(max = LAST_DAY) int day,
            @ForAll @IntRange(max = LAST_DAY) int otherDay) {
        for (var person : PEOPLE) {
            var access = EffectiveAccess.of(grantsOf(person, history), Map.of(), true, day(day));
            var other = EffectiveAccess.of(grantsOf(person, history), Map.of(), true, day(otherDay));

            if (access.epoch().equals(other.epoch())) assertThat(access).isEqualTo(other);
        }
    }

    /** Any changes in any order, but for those of entries that have not begun. */
    @Provide
    Arbitrary<List<TeamChange>> histories() {
        return changes().list().ofMaxSize(20).map(changes -> {
            var begun = new HashSet<EntryId>();
            var history = new ArrayList<TeamChange>();
            for (var change : changes) {
                if (change instanceof MemberAdded || change instanceof MemberInvited || change instanceof TeamAdded)
                    begun.add(change.entryId());
                if (begun.contains(change.entryId())) history.add(change);
            }
            return history;
        });
    }

    private static Arbitrary<TeamChange> changes() {
        var entry = Arbitraries.of(ENTRIES);
        var person = Arbitraries.of(PEOPLE);
        var terms = terms();
        return Arbitraries.frequencyOf(List.of(
                frequently(Combinators.combine(terms, person)
                        .as((t, user) -> new MemberAdded(
                                t.entryId(),
                                user,
                                t.roles(),
                                t.upload(),
                                t.download(),
                                t.startsAt(),
                                t.endsAt(),
                                t.reason(),
                                null))),
                frequently(terms),
                frequently(terms.map(t -> new TeamAdded(
                        TEAM_ENTRY,
                        TEAM,
                        t.roles(),
                        t.upload(),
                        t.download(),
                        t.startsAt(),
                        t.endsAt(),
                        t.reason(),
                        null))),
                frequently(Combinators.combine(terms, Arbitraries.of(true, false))
                        .as((t, team) -> new MemberAccessChanged(
                                team ? TEAM_ENTRY : t.entryId(),
                                t.roles(),
                                t.upload(),
                                t.download(),
                                t.startsAt(),
                                t.endsAt(),
                                t.reason(),
                                null))),
                rarely(Arbitraries.just(new TeamRemoved(TEAM_ENTRY))),
                frequently(Combinators.combine(entry, person).as(InvitationAccepted::new)),
                rarely(entry.map(InvitationSent::new)),
                rarely(entry.map(InvitationRejected::new)),
                rarely(entry.map(InvitationWithdrawn::new)),
                rarely(entry.map(MemberRemoved::new)),
                rarely(entry.map(MemberLeft::new))));
    }

    private static Arbitrary<MemberInvited> terms() {
        var level = Arbitraries.of(Level.class);
        var roles = Combinators.combine(level, level, level, level).as(Roles::new);
        var right = Arbitraries.of(true, false);
        var instant = Arbitraries.integers()
                .between(0, LAST_DAY)
                .map(RandomHistoriesTest::day)
                .injectNull(0.4);
        return Combinators.combine(Arbitraries.of(ENTRIES), roles, right, right, instant, instant)
                .as((entry, given, upload, download, startsAt, endsAt) ->
                        new MemberInvited(entry, given, upload, download, startsAt, endsAt, null, null));
    }

    private static Tuple2<Integer, Arbitrary<TeamChange>> frequently(Arbitrary<? extends TeamChange> change) {
        return Tuple.of(3, change.map(c -> c));
    }

    private static Tuple2<Integer, Arbitrary<TeamChange>> rarely(Arbitrary<? extends TeamChange> change) {
        return Tuple.of(1, change.map(c -> c));
    }

    private static List<Grant> grantsOf(UserId person, List<TeamChange> history) {
        var entries = new HashMap<EntryId, TeamEntry>();
        for (var change : history)
            entries.compute(
                    change.entryId(),
                    (_, entry) -> TeamEntry.after(
                            Optional.ofNullable(entry), change, new Origin("e", "t", Instant.EPOCH, "ada")));
        return entries.values().stream()
                .filter(entry -> person.equals(entry.userId())
                        || TEAM.equals(entry.grant().through()) && person.equals(MEMBER))
                .map(TeamEntry::grant)
                .toList();
    }

    private static boolean sameRights(EffectiveAccess one, EffectiveAccess other) {
        return one.roles().equals(other.roles())
                && one.upload() == other.upload()
                && one.download() == other.download();
    }

    private static Instant day(int day) {
        return Instant.parse("2026-01-01T00:00:00Z").plus(Duration.ofDays(day));
    }
}
