package dev.chatelaine.identity.policy;

import static dev.chatelaine.identity.OrganizationRole.ADMIN;
import static dev.chatelaine.identity.OrganizationRole.MANAGER;
import static dev.chatelaine.identity.OrganizationRole.MEMBER;
import static org.assertj.core.api.Assertions.assertThat;

import dev.chatelaine.identity.OrganizationId;
import dev.chatelaine.identity.OrganizationRole;
import dev.chatelaine.identity.PlatformRole;
import dev.chatelaine.identity.policy.SecondFactorRule.Scope;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class SubjectionTest {

    static final OrganizationId LABS = new OrganizationId(new UUID(0x0198c0de00027000L, 0x8000000000000001L));
    static final UUID TEAM = new UUID(0x0198c0de00057000L, 0x8000000000000001L);
    static final Instant START = Instant.parse("2026-01-01T00:00:00Z");

    static final SecondFactorRule EVERYONE = new SecondFactorRule(Scope.EVERYONE, Set.of(), Set.of());
    static final SecondFactorRule ADMINS = new SecondFactorRule(Scope.ROLES, Set.of(ADMIN), Set.of());
    static final SecondFactorRule DEVELOPERS =
            new SecondFactorRule(Scope.ROLES, Set.of(), Set.of(PlatformRole.DEVELOPER));

    @Test
    void it_counts_from_the_policy_for_who_was_there_and_from_joining_for_who_came_later() {
        assertThat(since(List.of(demand(5, EVERYONE)), List.of(own(1, MEMBER)))).contains(day(5));
        assertThat(since(List.of(demand(5, EVERYONE)), List.of(own(8, MEMBER)))).contains(day(8));
    }

    @Test
    void nothing_is_demanded_without_a_policy_or_of_who_does_not_belong() {
        assertThat(since(List.of(), List.of(own(1, ADMIN)))).isEmpty();
        assertThat(since(List.of(demand(5, EVERYONE)), List.of())).isEmpty();
        assertThat(since(List.of(demand(5, EVERYONE)), List.of(team(1, true, MANAGER))))
                .isEmpty();
    }

    @Test
    void a_policy_that_changes_its_scope_keeps_the_day_of_who_stays_subject() {
        var demands = List.of(demand(5, EVERYONE), demand(9, ADMINS));
        assertThat(since(demands, List.of(own(1, ADMIN)))).contains(day(5));
        assertThat(since(demands, List.of(own(1, MEMBER)))).isEmpty();
    }

    @Test
    void who_is_spared_for_a_while_starts_anew() {
        var demands = List.of(demand(5, EVERYONE), demand(9, SecondFactorRule.NONE), demand(12, EVERYONE));
        assertThat(since(demands, List.of(own(1, MEMBER)))).contains(day(12));
    }

    @Test
    void a_role_brings_it_and_takes_it_away() {
        var demands = List.of(demand(5, ADMINS));
        assertThat(since(demands, List.of(own(1, MEMBER), own(7, ADMIN)))).contains(day(7));
        assertThat(since(demands, List.of(own(1, ADMIN), own(7, MEMBER)))).isEmpty();
        assertThat(since(demands, List.of(own(1, ADMIN), own(7, MEMBER), own(9, ADMIN))))
                .contains(day(9));
    }

    @Test
    void a_teams_role_does_so_too() {
        var demands = List.of(demand(5, DEVELOPERS));
        assertThat(since(demands, List.of(own(1, MEMBER), teamOfDevelopers(7, true))))
                .contains(day(7));
        assertThat(since(demands, List.of(own(1, MEMBER), teamOfDevelopers(7, true), teamOfDevelopers(8, false))))
                .isEmpty();
        assertThat(since(demands, List.of(teamOfDevelopers(2, true), own(6, MEMBER))))
                .contains(day(6));
    }

    @Test
    void reactivation_starts_anew() {
        var roles = List.of(own(1, MEMBER), gone(6), own(8, MEMBER));
        assertThat(since(List.of(demand(5, EVERYONE)), roles)).contains(day(8));
        assertThat(since(List.of(demand(5, EVERYONE)), roles.subList(0, 2))).isEmpty();
    }

    @Test
    void the_order_in_which_streams_arrive_changes_nothing() {
        var demands = List.of(demand(5, EVERYONE), demand(20, ADMINS));
        var ownFirst = List.of(own(1, MEMBER), own(10, ADMIN), team(3, true, MANAGER));
        var teamFirst = List.of(team(3, true, MANAGER), own(1, MEMBER), own(10, ADMIN));
        assertThat(since(demands, ownFirst))
                .isEqualTo(since(demands, teamFirst))
                .contains(day(5));
    }

    private static Optional<Instant> since(List<Subjection.Demand> demands, List<Subjection.Roles> roles) {
        return Subjection.since(LABS, demands, roles);
    }

    private static Subjection.Demand demand(int day, SecondFactorRule rule) {
        return new Subjection.Demand(day(day), rule);
    }

    private static Subjection.Roles own(int day, OrganizationRole role) {
        return new Subjection.Roles(day(day), LABS.value(), true, Set.of(role), Set.of());
    }

    private static Subjection.Roles gone(int day) {
        return new Subjection.Roles(day(day), LABS.value(), false, Set.of(MEMBER), Set.of());
    }

    private static Subjection.Roles team(int day, boolean counts, OrganizationRole role) {
        return new Subjection.Roles(day(day), TEAM, counts, Set.of(role), Set.of());
    }

    private static Subjection.Roles teamOfDevelopers(int day, boolean counts) {
        return new Subjection.Roles(day(day), TEAM, counts, Set.of(), Set.of(PlatformRole.DEVELOPER));
    }

    private static Instant day(int day) {
        return START.plus(Duration.ofDays(day));
    }
}
