package dev.chatelaine.identity.team;

import static dev.chatelaine.identity.OrganizationRole.ADMIN;
import static dev.chatelaine.identity.OrganizationRole.GUEST;
import static dev.chatelaine.identity.OrganizationRole.MANAGER;
import static dev.chatelaine.identity.OrganizationRole.MEMBER;
import static dev.chatelaine.identity.PlatformRole.DEVELOPER;
import static dev.chatelaine.identity.PlatformRole.VIEWER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.chatelaine.chassis.testing.Given;
import dev.chatelaine.identity.Actor;
import dev.chatelaine.identity.OrganizationId;
import dev.chatelaine.identity.OrganizationRole;
import dev.chatelaine.identity.PlatformRole;
import dev.chatelaine.identity.TeamId;
import dev.chatelaine.identity.TeamRole;
import dev.chatelaine.identity.UserId;
import dev.chatelaine.identity.team.TeamCommand.AppointTeamLead;
import dev.chatelaine.identity.team.TeamCommand.ChangeTeam;
import dev.chatelaine.identity.team.TeamCommand.ChangeTeamMembers;
import dev.chatelaine.identity.team.TeamCommand.ChangeTeamQuotas;
import dev.chatelaine.identity.team.TeamCommand.CreateTeam;
import dev.chatelaine.identity.team.TeamCommand.DeleteTeam;
import dev.chatelaine.identity.team.TeamCommand.EndTeamMembership;
import dev.chatelaine.identity.team.TeamCommand.PutTeamMember;
import dev.chatelaine.identity.team.TeamCommand.RemoveTeamMember;
import dev.chatelaine.identity.team.TeamCommand.TakeInInvited;
import dev.chatelaine.identity.team.TeamEvent.TeamCreated;
import dev.chatelaine.identity.team.TeamEvent.TeamDeleted;
import dev.chatelaine.identity.team.TeamEvent.TeamDescribed;
import dev.chatelaine.identity.team.TeamEvent.TeamLeadAppointed;
import dev.chatelaine.identity.team.TeamEvent.TeamLeadDismissed;
import dev.chatelaine.identity.team.TeamEvent.TeamMemberAdded;
import dev.chatelaine.identity.team.TeamEvent.TeamMemberRemoved;
import dev.chatelaine.identity.team.TeamEvent.TeamMemberRoleChanged;
import dev.chatelaine.identity.team.TeamEvent.TeamQuotasChanged;
import dev.chatelaine.identity.team.TeamEvent.TeamRolesChanged;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class TeamTest {

    static final Instant NOW = Instant.parse("2026-01-01T00:00:00Z");
    static final OrganizationId LABS = new OrganizationId(uuid(0xa));
    static final OrganizationId CLINIC = new OrganizationId(uuid(0xb));
    static final TeamId READERS = new TeamId(uuid(0xc));
    static final UserId ADA = new UserId(uuid(1));
    static final UserId BOB = new UserId(uuid(2));
    static final UserId CAROL = new UserId(uuid(3));
    static final UserId EVE = new UserId(uuid(4));

    static final Actor ADMINISTRATOR = new Actor(ADA, Set.of(ADMIN), Set.of());
    static final Actor MANAGING = new Actor(ADA, Set.of(MANAGER), Set.of());
    static final Actor MANAGING_BY_A_TEAM = new Actor(ADA, Set.of(MEMBER), Set.of(MANAGER));
    static final Actor BOB_THE_MEMBER = new Actor(BOB, Set.of(MEMBER), Set.of());
    static final Actor BOB_THE_GUEST = new Actor(BOB, Set.of(GUEST), Set.of());
    static final Actor STRANGER = new Actor(EVE);

    static final TeamEvent CREATED = new TeamCreated(LABS, READERS, "Readers", "They read");

    @Nested
    class Creating {
        @Test
        void managers_create_teams_with_all_that_belongs_to_them() {
            var quotas = new Quotas(8, null, null, 3, null, null);
            var create = new CreateTeam(
                    READERS,
                    LABS,
                    "Readers",
                    "They read",
                    gives(Set.of(MEMBER), Set.of(VIEWER)),
                    quotas,
                    Map.of(BOB, TeamRole.ADMIN, CAROL, TeamRole.MEMBER),
                    Optional.of(BOB),
                    MANAGING,
                    NOW);
            assertThat(given().when(create))
                    .containsExactly(
                            CREATED,
                            rolesChanged(Set.of(MEMBER), Set.of(VIEWER)),
                            new TeamQuotasChanged(LABS, READERS, quotas),
                            added(BOB, TeamRole.ADMIN),
                            added(CAROL, TeamRole.MEMBER),
                            new TeamLeadAppointed(LABS, READERS, BOB));
        }

        @Test
        void the_same_request_delivered_twice_creates_one() {
            assertThat(given(CREATED).when(create(MANAGING, Inheritance.NOTHING)))
                    .isEmpty();
        }

        @Test
        void members_create_none() {
            assertThatThrownBy(() -> given().when(create(BOB_THE_MEMBER, Inheritance.NOTHING)))
                    .hasMessage("ORGANIZATION_MANAGER_REQUIRED");
        }

        @Test
        void strangers_learn_nothing() {
            assertThatThrownBy(() -> given().when(create(STRANGER, Inheritance.NOTHING)))
                    .hasMessage("ORGANIZATION_UNKNOWN");
        }
    }

    @Nested
    class Roles {
        @Test
        void no_team_administers_whoever_asks() {
            assertThatThrownBy(() -> given().when(create(ADMINISTRATOR, gives(Set.of(ADMIN), Set.of()))))
                    .hasMessage("TEAM_CANNOT_ADMINISTER");
            assertThatThrownBy(() -> given(CREATED).when(give(ADMINISTRATOR, Set.of(ADMIN), Set.of())))
                    .hasMessage("TEAM_CANNOT_ADMINISTER");
        }

        @Test
        void managers_give_what_puts_nobody_above_others() {
            assertThat(given(CREATED).when(give(MANAGING, Set.of(MEMBER, GUEST), Set.of(DEVELOPER, VIEWER))))
                    .containsExactly(rolesChanged(Set.of(MEMBER, GUEST), Set.of(DEVELOPER, VIEWER)));
        }

        @ParameterizedTest
        @MethodSource("dev.chatelaine.identity.team.TeamTest#ranks")
        void only_administrators_give_rank_and_take_it(Inheritance rank) {
            for (var manager : Set.of(MANAGING, MANAGING_BY_A_TEAM)) {
                assertThatThrownBy(() -> given().when(create(manager, rank)))
                        .hasMessage("ORGANIZATION_ADMINISTRATOR_REQUIRED");
                assertThatThrownBy(() -> given(CREATED).when(give(manager, rank.roles(), rank.platformRoles())))
                        .hasMessage("ORGANIZATION_ADMINISTRATOR_REQUIRED");
                assertThatThrownBy(() -> given(CREATED, rolesChanged(rank)).when(give(manager, Set.of(), Set.of())))
                        .hasMessage("ORGANIZATION_ADMINISTRATOR_REQUIRED");
                assertThatThrownBy(() -> given(CREATED, rolesChanged(rank)).when(new DeleteTeam(READERS, manager, NOW)))
                        .hasMessage("ORGANIZATION_ADMINISTRATOR_REQUIRED");
            }
            assertThat(given(CREATED).when(give(ADMINISTRATOR, rank.roles(), rank.platformRoles())))
                    .containsExactly(rolesChanged(rank));
        }

        @Test
        void team_admins_and_leads_change_no_roles_no_quotas_and_no_name() {
            var past = given(CREATED, added(BOB, TeamRole.ADMIN), new TeamLeadAppointed(LABS, READERS, BOB));
            Stream.of(
                            give(BOB_THE_MEMBER, Set.of(), Set.of(DEVELOPER)),
                            rename(BOB_THE_MEMBER, "Writers"),
                            new ChangeTeamQuotas(READERS, Quotas.UNLIMITED, BOB_THE_MEMBER, NOW),
                            new DeleteTeam(READERS, BOB_THE_MEMBER, NOW))
                    .forEach(command ->
                            assertThatThrownBy(() -> past.when(command)).hasMessage("ORGANIZATION_MANAGER_REQUIRED"));
        }

        @Test
        void managers_rename_a_team_with_rank_and_limit_it() {
            var past = given(CREATED, rolesChanged(Set.of(MANAGER), Set.of()));
            assertThat(past.when(rename(MANAGING, "Heads")))
                    .containsExactly(new TeamDescribed(LABS, READERS, "Heads", "They read"));
            var quotas = new Quotas(1, null, null, null, null, null);
            assertThat(past.when(new ChangeTeamQuotas(READERS, quotas, MANAGING, NOW)))
                    .containsExactly(new TeamQuotasChanged(LABS, READERS, quotas));
        }

        @Test
        void what_is_so_already_changes_nothing() {
            var past = given(CREATED, rolesChanged(Set.of(), Set.of(VIEWER)));
            assertThat(past.when(give(MANAGING, Set.of(), Set.of(VIEWER)))).isEmpty();
            assertThat(past.when(rename(MANAGING, "Readers"))).isEmpty();
            assertThat(past.when(new ChangeTeamQuotas(READERS, Quotas.UNLIMITED, MANAGING, NOW)))
                    .isEmpty();
        }
    }

    @Nested
    class Members {
        @Test
        void team_admins_and_the_lead_add_promote_and_remove() {
            var lead = new TeamLeadAppointed(LABS, READERS, BOB);
            for (var past : Set.of(
                    given(CREATED, added(BOB, TeamRole.ADMIN), added(CAROL, TeamRole.MEMBER)),
                    given(CREATED, added(BOB, TeamRole.MEMBER), lead, added(CAROL, TeamRole.MEMBER)))) {
                assertThat(past.when(put(BOB_THE_MEMBER, EVE, TeamRole.MEMBER)))
                        .containsExactly(added(EVE, TeamRole.MEMBER));
                assertThat(past.when(put(BOB_THE_MEMBER, CAROL, TeamRole.ADMIN)))
                        .containsExactly(new TeamMemberRoleChanged(LABS, READERS, CAROL, TeamRole.ADMIN));
                assertThat(past.when(remove(BOB_THE_MEMBER, CAROL))).containsExactly(removed(CAROL));
            }
        }

        @Test
        void plain_members_add_and_remove_nobody_but_themselves() {
            var past = given(CREATED, added(BOB, TeamRole.MEMBER), added(CAROL, TeamRole.MEMBER));
            assertThatThrownBy(() -> past.when(put(BOB_THE_MEMBER, EVE, TeamRole.MEMBER)))
                    .hasMessage("TEAM_ADMINISTRATOR_REQUIRED");
            assertThatThrownBy(() -> past.when(put(BOB_THE_MEMBER, BOB, TeamRole.ADMIN)))
                    .hasMessage("TEAM_ADMINISTRATOR_REQUIRED");
            assertThatThrownBy(() -> past.when(remove(BOB_THE_MEMBER, CAROL)))
                    .hasMessage("TEAM_ADMINISTRATOR_REQUIRED");
            assertThat(past.when(remove(BOB_THE_MEMBER, BOB))).containsExactly(removed(BOB));
        }

        @ParameterizedTest
        @MethodSource("dev.chatelaine.identity.team.TeamTest#ranks")
        void nobody_climbs_by_a_team_with_rank(Inheritance rank) {
            var past = given(CREATED, rolesChanged(rank), added(BOB, TeamRole.ADMIN));
            var inTheTeam = new Actor(BOB, Set.of(MEMBER), rank.roles());
            for (var actor : Set.of(MANAGING, MANAGING_BY_A_TEAM, inTheTeam)) {
                Stream.of(
                                put(actor, EVE, TeamRole.MEMBER),
                                put(actor, actor.userId(), TeamRole.MEMBER),
                                new ChangeTeamMembers(READERS, Set.of(EVE), Set.of(), actor, NOW),
                                new AppointTeamLead(READERS, Optional.of(BOB), actor, NOW))
                        .forEach(command -> assertThatThrownBy(() -> past.when(command))
                                .hasMessageMatching("ORGANIZATION_(MANAGER|ADMINISTRATOR)_REQUIRED"));
            }
            assertThat(past.when(put(ADMINISTRATOR, EVE, TeamRole.MEMBER)))
                    .containsExactly(added(EVE, TeamRole.MEMBER));
        }

        @Test
        void team_admins_make_nobody_a_member_of_the_organization() {
            var past = given(CREATED, rolesChanged(Set.of(MEMBER), Set.of()), added(BOB, TeamRole.ADMIN));
            assertThatThrownBy(() -> past.when(put(BOB_THE_MEMBER, EVE, TeamRole.MEMBER)))
                    .hasMessage("ORGANIZATION_MANAGER_REQUIRED");
            assertThat(past.when(put(MANAGING, EVE, TeamRole.MEMBER))).hasSize(1);
        }

        @Test
        void everybody_may_leave_even_a_team_with_rank() {
            var past = given(CREATED, rolesChanged(Set.of(MANAGER), Set.of()), added(BOB, TeamRole.MEMBER));
            assertThat(past.when(remove(BOB_THE_MEMBER, BOB))).containsExactly(removed(BOB));
        }

        @Test
        void several_change_at_once() {
            var past = given(CREATED, added(BOB, TeamRole.ADMIN), added(CAROL, TeamRole.MEMBER));
            assertThat(past.when(new ChangeTeamMembers(READERS, Set.of(EVE, BOB), Set.of(CAROL, ADA), MANAGING, NOW)))
                    .containsExactly(removed(CAROL), added(EVE, TeamRole.MEMBER));
        }

        @Test
        void twice_is_once() {
            var past = given(CREATED, added(BOB, TeamRole.ADMIN));
            assertThat(past.when(put(MANAGING, BOB, TeamRole.ADMIN))).isEmpty();
            assertThat(past.when(remove(MANAGING, CAROL))).isEmpty();
        }
    }

    @Nested
    class Leading {
        @Test
        void a_member_leads() {
            assertThat(given(CREATED, added(BOB, TeamRole.MEMBER)).when(lead(MANAGING, BOB)))
                    .containsExactly(new TeamLeadAppointed(LABS, READERS, BOB));
            assertThatThrownBy(() -> given(CREATED).when(lead(MANAGING, BOB))).hasMessage("TEAM_MEMBER_UNKNOWN");
        }

        @Test
        void nobody_leads_a_team_that_they_have_left() {
            var past = given(CREATED, added(BOB, TeamRole.MEMBER), new TeamLeadAppointed(LABS, READERS, BOB));
            assertThat(past.when(remove(MANAGING, BOB)))
                    .containsExactly(new TeamLeadDismissed(LABS, READERS, BOB), removed(BOB));
        }

        @Test
        void the_lead_hands_over_or_steps_back() {
            var past = given(
                    CREATED,
                    added(BOB, TeamRole.MEMBER),
                    added(CAROL, TeamRole.MEMBER),
                    new TeamLeadAppointed(LABS, READERS, BOB));
            assertThat(past.when(lead(BOB_THE_MEMBER, CAROL)))
                    .containsExactly(new TeamLeadAppointed(LABS, READERS, CAROL));
            assertThat(past.when(new AppointTeamLead(READERS, Optional.empty(), BOB_THE_MEMBER, NOW)))
                    .containsExactly(new TeamLeadDismissed(LABS, READERS, BOB));
            assertThat(past.when(lead(BOB_THE_MEMBER, BOB))).isEmpty();
        }
    }

    @Nested
    class Invited {
        final TakeInInvited takeIn = new TakeInInvited(READERS, LABS, BOB, 7, "somebody", NOW);

        @Test
        void who_was_invited_is_taken_in_once() {
            var takenIn = new TeamMemberAdded(LABS, READERS, BOB, TeamRole.MEMBER, 7L);
            assertThat(given(CREATED).when(takeIn)).containsExactly(takenIn);
            assertThat(given(CREATED, takenIn).when(takeIn)).isEmpty();
            assertThat(given(CREATED, takenIn, removed(BOB)).when(takeIn)).isEmpty();
        }

        @Test
        void an_invitation_names_no_team_of_another_tenant() {
            assertThat(given(CREATED).when(new TakeInInvited(READERS, CLINIC, BOB, 7, "somebody", NOW)))
                    .isEmpty();
        }

        @ParameterizedTest
        @MethodSource("dev.chatelaine.identity.team.TeamTest#ranks")
        void an_invitation_gives_no_rank(Inheritance rank) {
            assertThat(given(CREATED, rolesChanged(rank)).when(takeIn)).isEmpty();
        }

        @Test
        void a_team_that_is_gone_takes_nobody_in() {
            assertThat(given().when(takeIn)).isEmpty();
            assertThat(given(CREATED, new TeamDeleted(LABS, READERS)).when(takeIn))
                    .isEmpty();
        }

        @Test
        void who_leaves_the_organization_leaves_its_teams() {
            var end = new EndTeamMembership(READERS, BOB, "somebody", NOW);
            assertThat(given(CREATED, added(BOB, TeamRole.MEMBER)).when(end)).containsExactly(removed(BOB));
            assertThat(given(CREATED).when(end)).isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("requests")
    void strangers_and_guests_of_elsewhere_learn_nothing(TeamCommand asStranger) {
        assertThatThrownBy(() -> given(CREATED).when(asStranger)).hasMessage("TEAM_UNKNOWN");
    }

    @ParameterizedTest
    @MethodSource("requests")
    void a_deleted_team_is_gone(TeamCommand request) {
        var past = given(CREATED, new TeamDeleted(LABS, READERS));
        if (request instanceof DeleteTeam) assertThat(past.when(request)).isEmpty();
        else assertThatThrownBy(() -> past.when(request)).hasMessage("TEAM_UNKNOWN");
    }

    static Stream<TeamCommand> requests() {
        return Stream.of(STRANGER, BOB_THE_GUEST)
                .flatMap(actor -> Stream.of(
                        rename(actor, "Mine"),
                        give(actor, Set.of(), Set.of()),
                        new ChangeTeamQuotas(READERS, Quotas.UNLIMITED, actor, NOW),
                        new DeleteTeam(READERS, actor, NOW),
                        put(actor, actor.userId(), TeamRole.ADMIN),
                        remove(actor, CAROL),
                        new ChangeTeamMembers(READERS, Set.of(EVE), Set.of(), actor, NOW),
                        lead(actor, EVE)));
    }

    static Stream<Inheritance> ranks() {
        return Stream.of(
                gives(Set.of(MANAGER), Set.of()),
                gives(Set.of(), Set.of(PlatformRole.ADMIN)),
                gives(Set.of(MANAGER, MEMBER), Set.of(PlatformRole.ADMIN, VIEWER)));
    }

    static Given<TeamCommand, TeamEvent, TeamState> given(TeamEvent... past) {
        return Given.given(new Team(), past);
    }

    static Inheritance gives(Set<OrganizationRole> roles, Set<PlatformRole> platformRoles) {
        return new Inheritance(roles, platformRoles);
    }

    static TeamRolesChanged rolesChanged(Inheritance inheritance) {
        return rolesChanged(inheritance.roles(), inheritance.platformRoles());
    }

    static TeamRolesChanged rolesChanged(Set<OrganizationRole> roles, Set<PlatformRole> platformRoles) {
        return new TeamRolesChanged(LABS, READERS, roles, platformRoles);
    }

    static TeamMemberAdded added(UserId userId, TeamRole role) {
        return new TeamMemberAdded(LABS, READERS, userId, role, null);
    }

    static TeamMemberRemoved removed(UserId userId) {
        return new TeamMemberRemoved(LABS, READERS, userId);
    }

    static CreateTeam create(Actor actor, Inheritance inheritance) {
        return new CreateTeam(
                READERS,
                LABS,
                "Readers",
                "They read",
                inheritance,
                Quotas.UNLIMITED,
                Map.of(),
                Optional.empty(),
                actor,
                NOW);
    }

    static ChangeTeam rename(Actor actor, String name) {
        return new ChangeTeam(
                READERS, Optional.of(name), Optional.empty(), Optional.empty(), Optional.empty(), actor, NOW);
    }

    static ChangeTeam give(Actor actor, Set<OrganizationRole> roles, Set<PlatformRole> platformRoles) {
        return new ChangeTeam(
                READERS,
                Optional.empty(),
                Optional.empty(),
                Optional.of(roles),
                Optional.of(platformRoles),
                actor,
                NOW);
    }

    static PutTeamMember put(Actor actor, UserId userId, TeamRole role) {
        return new PutTeamMember(READERS, userId, role, actor, NOW);
    }

    static RemoveTeamMember remove(Actor actor, UserId userId) {
        return new RemoveTeamMember(READERS, userId, actor, NOW);
    }

    static AppointTeamLead lead(Actor actor, UserId userId) {
        return new AppointTeamLead(READERS, Optional.of(userId), actor, NOW);
    }

    static UUID uuid(int number) {
        return new UUID(0x0198c0de00007000L, 0x8000000000000000L + number);
    }
}
