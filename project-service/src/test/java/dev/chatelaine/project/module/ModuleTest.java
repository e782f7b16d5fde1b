package dev.chatelaine.project.module;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.chatelaine.chassis.testing.Given;
import dev.chatelaine.project.Actor;
import dev.chatelaine.project.Grant;
import dev.chatelaine.project.ModuleId;
import dev.chatelaine.project.OrganizationId;
import dev.chatelaine.project.OrganizationRole;
import dev.chatelaine.project.Principal;
import dev.chatelaine.project.TeamId;
import dev.chatelaine.project.UserId;
import dev.chatelaine.project.module.ModuleCommand.*;
import dev.chatelaine.project.module.ModuleEvent.*;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Who manages a module, and who is given which role. */
class ModuleTest {

    static final Instant NOW = Instant.parse("2026-01-01T00:00:00Z");
    static final ModuleId MODULE = new ModuleId(UUID.randomUUID());
    static final OrganizationId LABS = new OrganizationId(UUID.randomUUID());
    static final TeamId READERS = new TeamId(UUID.randomUUID());
    static final Actor CHIEF = person(OrganizationRole.ADMIN);
    static final Actor MANAGER = person(OrganizationRole.MANAGER);
    static final Actor ADA = person(OrganizationRole.MEMBER);
    static final Actor BOB = person(OrganizationRole.MEMBER);
    static final Actor EVE = new Actor(new UserId(UUID.randomUUID()), Set.of(), true);
    static final Actor READER =
            new Actor(new UserId(UUID.randomUUID()), Set.of(OrganizationRole.GUEST), Set.of(READERS), true);

    static final ModuleCreated CREATED = new ModuleCreated(MODULE, LABS, "Sequencing", "assay-registry");
    static final ModuleEvent ADA_ADMINISTERS = granted(user(ADA), ModuleRole.ADMINISTRATOR);
    static final ModuleEvent BOB_USES = granted(user(BOB), ModuleRole.USER);

    @Test
    void those_who_manage_the_organization_create_modules_and_are_not_thereby_in_them() {
        for (var actor : List.of(CHIEF, MANAGER)) {
            assertThat(given().when(create(actor))).containsExactly(CREATED);
            assertThat(given(CREATED).state().roles().highest(actor, NOW)).isEmpty();
        }
        assertThatThrownBy(() -> given().when(create(ADA))).hasMessage("ORGANIZATION_MANAGER_REQUIRED");
        assertThatThrownBy(() -> given().when(create(READER))).hasMessage("ORGANIZATION_MANAGER_REQUIRED");
        for (var actor : List.of(EVE, deactivated(CHIEF)))
            assertThatThrownBy(() -> given().when(create(actor))).hasMessage("ORGANIZATION_UNKNOWN");
    }

    @Test
    void a_module_is_created_once() {
        assertThat(given(CREATED).when(create(CHIEF))).isEmpty();
        var other = new CreateModule(MODULE, CHIEF, new OrganizationId(UUID.randomUUID()), "Other", "other", NOW);
        assertThatThrownBy(() -> given(CREATED).when(other)).hasMessage("MODULE_EXISTS");
    }

    @Test
    void its_administrators_and_the_organizations_give_roles_to_users_and_teams() {
        for (var actor : List.of(CHIEF, MANAGER, ADA)) {
            for (var principal : List.of(user(BOB), Principal.team(READERS))) {
                assertThat(given(CREATED, ADA_ADMINISTERS).when(give(actor, principal, ModuleRole.CREATOR)))
                        .containsExactly(granted(principal, ModuleRole.CREATOR));
            }
        }
    }

    @Test
    void the_same_role_twice_is_given_once() {
        assertThat(given(CREATED, BOB_USES).when(give(CHIEF, user(BOB), ModuleRole.USER)))
                .isEmpty();
        assertThat(given(CREATED, BOB_USES).when(give(CHIEF, user(BOB), ModuleRole.CREATOR)))
                .hasSize(1);
        assertThat(given(CREATED, BOB_USES).when(new RevokeModuleRole(MODULE, CHIEF, user(ADA), NOW)))
                .isEmpty();
    }

    @Test
    void who_is_in_it_may_not_manage_it_and_who_is_not_does_not_know_it() {
        var change = List.<java.util.function.Function<Actor, ModuleCommand>>of(
                actor -> new RenameModule(MODULE, actor, "Mine", NOW),
                actor -> give(actor, user(actor), ModuleRole.ADMINISTRATOR),
                actor -> new RevokeModuleRole(MODULE, actor, user(ADA), NOW));
        for (var command : change) {
            assertThatThrownBy(() -> given(CREATED, ADA_ADMINISTERS, BOB_USES).when(command.apply(BOB)))
                    .hasMessage("NOT_MODULE_ADMINISTRATOR");
            for (var actor : List.of(EVE, READER, deactivated(ADA), deactivated(CHIEF)))
                assertThatThrownBy(() -> given(CREATED, ADA_ADMINISTERS).when(command.apply(actor)))
                        .hasMessage("MODULE_UNKNOWN");
            assertThatThrownBy(() -> given().when(command.apply(CHIEF))).hasMessage("MODULE_UNKNOWN");
        }
    }

    @Test
    void roles_add_up_and_the_highest_counts() {
        var state = given(
                        CREATED,
                        granted(Principal.team(READERS), ModuleRole.CREATOR),
                        granted(user(READER), ModuleRole.USER))
                .state();
        assertThat(state.roles().highest(READER, NOW)).contains(ModuleRole.CREATOR);
        var administersByTeam = granted(Principal.team(READERS), ModuleRole.ADMINISTRATOR);
        assertThat(given(CREATED, administersByTeam).when(new RenameModule(MODULE, READER, "Ours", NOW)))
                .containsExactly(new ModuleRenamed(MODULE, "Ours"));
    }

    @Test
    void a_role_counts_from_its_start_to_its_end() {
        var visit = new ModuleRoleGranted(
                MODULE, user(BOB), ModuleRole.ADMINISTRATOR, NOW.plusSeconds(10), NOW.plusSeconds(20), "a visit");
        var roles = given(CREATED, visit).state().roles();
        assertThat(roles.highest(BOB, NOW)).isEmpty();
        assertThat(roles.highest(BOB, NOW.plusSeconds(10))).contains(ModuleRole.ADMINISTRATOR);
        assertThat(roles.highest(BOB, NOW.plusSeconds(20))).isEmpty();
        var ended = new Grant<>(user(BOB), ModuleRole.USER, null, NOW, null);
        assertThatThrownBy(() -> given(CREATED).when(new GrantModuleRole(MODULE, CHIEF, ended, true, NOW)))
                .hasMessage("ACCESS_ENDS_BEFORE_IT_STARTS");
    }

    @Test
    void only_members_and_teams_of_the_organization_are_given_roles() {
        for (var unknown : List.of(user(EVE), Principal.team(new TeamId(UUID.randomUUID())))) {
            var grant = Grant.forEver(unknown, ModuleRole.USER);
            assertThatThrownBy(() -> given(CREATED).when(new GrantModuleRole(MODULE, CHIEF, grant, false, NOW)))
                    .hasMessage(unknown.type() == Principal.Type.TEAM ? "TEAM_UNKNOWN" : "PERSON_UNKNOWN");
        }
    }

    @Test
    void administration_is_not_access_whoever_takes_it_says_why_and_until_when() {
        assertThatThrownBy(() -> given(CREATED).when(give(CHIEF, user(CHIEF), ModuleRole.USER)))
                .hasMessage("REASON_AND_END_REQUIRED");
        var explained = new Grant<>(user(CHIEF), ModuleRole.USER, null, NOW.plusSeconds(60), "an audit");
        assertThat(given(CREATED).when(new GrantModuleRole(MODULE, CHIEF, explained, true, NOW)))
                .hasSize(1);
    }

    static Given<ModuleCommand, ModuleEvent, Module.State> given(ModuleEvent... past) {
        return Given.given(new Module(), past);
    }

    static CreateModule create(Actor actor) {
        return new CreateModule(MODULE, actor, LABS, "Sequencing", "assay-registry", NOW);
    }

    static GrantModuleRole give(Actor actor, Principal principal, ModuleRole role) {
        return new GrantModuleRole(MODULE, actor, Grant.forEver(principal, role), true, NOW);
    }

    static ModuleRoleGranted granted(Principal principal, ModuleRole role) {
        return new ModuleRoleGranted(MODULE, principal, role, null, null, null);
    }

    static Principal user(Actor actor) {
        return Principal.user(actor.userId());
    }

    static Actor person(OrganizationRole role) {
        return new Actor(new UserId(UUID.randomUUID()), Set.of(role), true);
    }

    static Actor deactivated(Actor actor) {
        return new Actor(actor.userId(), actor.organizationRoles(), actor.teams(), false);
    }
}
