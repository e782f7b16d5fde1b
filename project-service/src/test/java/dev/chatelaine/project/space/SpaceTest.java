package dev.chatelaine.project.space;

import static dev.chatelaine.project.space.Shelf.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.chatelaine.chassis.testing.Given;
import dev.chatelaine.project.Actor;
import dev.chatelaine.project.Grant;
import dev.chatelaine.project.ModuleId;
import dev.chatelaine.project.OrganizationId;
import dev.chatelaine.project.Principal;
import dev.chatelaine.project.Storage;
import dev.chatelaine.project.TeamId;
import dev.chatelaine.project.UserId;
import dev.chatelaine.project.space.SpaceCommand.*;
import dev.chatelaine.project.space.SpaceEvent.*;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/** Who collaborates on a space, and what it is attached to. */
class SpaceTest {

    static final Principal TEAM = Principal.team(READERS);

    @Test
    void the_creator_is_the_first_admin() {
        assertThat(given().when(create(ADA))).containsExactly(CREATED, ADA_ADDED);
        assertThat(given(CREATED, ADA_ADDED).when(create(ADA))).isEmpty();
        var elsewhere = new CreateSpace(SPACE, ADA, new OrganizationId(UUID.randomUUID()), "Shelf", STORAGE, NOW);
        assertThatThrownBy(() -> given(CREATED, ADA_ADDED).when(elsewhere)).hasMessage("SPACE_EXISTS");
    }

    @Test
    void a_space_without_a_place_is_for_every_member_and_not_for_guests() {
        var bare = new CreateSpace(SPACE, BOB, LABS, "Shelf", null, NOW);
        assertThat(given().when(bare)).hasSize(2);
        for (var actor : List.of(READER, EVE, deactivated(ADA)))
            assertThatThrownBy(() -> given().when(new CreateSpace(SPACE, actor, LABS, "Shelf", null, NOW)))
                    .hasMessage("NOT_ORGANIZATION_MEMBER");
    }

    @Test
    void a_space_without_a_place_gets_the_one_that_was_reserved_for_it_and_keeps_it() {
        var bare = new SpaceCreated(SPACE, LABS, "Shelf", null, null, true);
        var placed = new SpacePlaced(SPACE, STORAGE);
        assertThat(given(bare, ADA_ADDED).when(create(ADA))).containsExactly(placed);
        assertThat(given(bare, ADA_ADDED, placed).when(create(ADA))).isEmpty();
        var elsewhere = new CreateSpace(
                SPACE, ADA, LABS, "Shelf", new Storage(STORAGE.connectionId(), "imaging", "shelf/"), NOW);
        assertThatThrownBy(() -> given(bare, ADA_ADDED, placed).when(elsewhere)).hasMessage("SPACE_HAS_A_PLACE");
        var module = new ModuleId(MODULE.id());
        var all = new SpaceCreated(SPACE, LABS, "all", null, module, false);
        assertThat(given(all, placed).when(new CreateDefaultSpace(SPACE, ADA, LABS, module, NOW)))
                .isEmpty();
    }

    @Test
    void admins_take_in_users_and_teams_and_change_what_they_may() {
        assertThat(ours().when(put(ADA, TEAM, SpaceRole.READ))).containsExactly(added(TEAM, SpaceRole.READ));
        assertThat(ours(added(TEAM, SpaceRole.READ)).when(put(ADA, TEAM, SpaceRole.READ)))
                .isEmpty();
        assertThat(ours(added(TEAM, SpaceRole.READ)).when(put(ADA, TEAM, SpaceRole.WRITE)))
                .containsExactly(new CollaboratorChanged(SPACE, TEAM, SpaceRole.WRITE, null, null, null));
        assertThat(ours(added(TEAM, SpaceRole.ADMIN)).when(put(READER, user(BOB), SpaceRole.READ)))
                .containsExactly(added(user(BOB), SpaceRole.READ));
    }

    @Test
    void who_collaborates_may_not_manage_and_who_does_not_knows_nothing() {
        List<Function<Actor, SpaceCommand>> commands = List.of(
                actor -> new RenameSpace(SPACE, actor, "Mine", NOW),
                actor -> put(actor, user(actor), SpaceRole.ADMIN),
                actor -> new RemoveCollaborator(SPACE, actor, user(ADA), NOW),
                actor -> new AttachSpace(SPACE, actor, MODULE, true, NOW),
                actor -> new DetachSpace(SPACE, actor, MODULE, false, NOW));
        for (var command : commands) {
            assertThatThrownBy(() -> ours(added(user(BOB), SpaceRole.WRITE)).when(command.apply(BOB)))
                    .hasMessage("NOT_SPACE_ADMIN");
            for (var actor : List.of(EVE, READER, deactivated(ADA), deactivated(CHIEF)))
                assertThatThrownBy(() -> ours().when(command.apply(actor))).hasMessage("SPACE_UNKNOWN");
            assertThatThrownBy(() -> given().when(command.apply(ADA))).hasMessage("SPACE_UNKNOWN");
        }
    }

    @Test
    void the_last_user_who_is_admin_for_ever_stays() {
        var leave = new RemoveCollaborator(SPACE, ADA, user(ADA), NOW);
        assertThatThrownBy(() -> ours().when(leave)).hasMessage("LAST_SPACE_ADMIN");
        assertThatThrownBy(() -> ours(added(TEAM, SpaceRole.ADMIN)).when(leave)).hasMessage("LAST_SPACE_ADMIN");
        assertThatThrownBy(() -> ours().when(put(ADA, user(ADA), SpaceRole.WRITE)))
                .hasMessage("LAST_SPACE_ADMIN");
        var untilTomorrow = new Grant<>(user(ADA), SpaceRole.ADMIN, null, NOW.plusSeconds(86_400), null);
        assertThatThrownBy(() -> ours().when(new PutCollaborator(SPACE, ADA, untilTomorrow, true, Set.of(), NOW)))
                .hasMessage("LAST_SPACE_ADMIN");
        assertThat(ours(added(user(BOB), SpaceRole.ADMIN)).when(leave))
                .containsExactly(new CollaboratorRemoved(SPACE, user(ADA)));
    }

    @Test
    void everybody_may_leave_and_those_who_manage_the_organization_let_go() {
        for (var actor : List.of(BOB, CHIEF, ADA))
            assertThat(ours(added(user(BOB), SpaceRole.READ))
                            .when(new RemoveCollaborator(SPACE, actor, user(BOB), NOW)))
                    .containsExactly(new CollaboratorRemoved(SPACE, user(BOB)));
        assertThat(ours().when(new RemoveCollaborator(SPACE, CHIEF, user(BOB), NOW)))
                .isEmpty();
    }

    @Test
    void administration_of_the_organization_is_not_access() {
        assertThatThrownBy(() -> ours().when(put(CHIEF, user(CHIEF), SpaceRole.READ)))
                .hasMessage("NOT_SPACE_ADMIN");
    }

    @Test
    void where_no_admin_is_active_those_who_manage_the_organization_name_one_and_say_why() {
        var bob = new Grant<>(user(BOB), SpaceRole.ADMIN, null, null, "Ada has gone");
        var appoint = new PutCollaborator(SPACE, CHIEF, bob, true, Set.of(ADA.userId()), NOW);
        var appointed = new CollaboratorAdded(SPACE, user(BOB), SpaceRole.ADMIN, null, null, "Ada has gone");
        assertThat(ours().when(appoint)).containsExactly(appointed);
        assertThat(ours(appointed).when(appoint)).isEmpty();

        var carol = new Grant<>(user(READER), SpaceRole.ADMIN, null, null, "too late");
        assertThatThrownBy(() ->
                        ours(appointed).when(new PutCollaborator(SPACE, CHIEF, carol, true, Set.of(ADA.userId()), NOW)))
                .as("Bob is active")
                .hasMessage("NOT_SPACE_ADMIN");
        var silent = new PutCollaborator(
                SPACE, CHIEF, Grant.forEver(user(BOB), SpaceRole.ADMIN), true, Set.of(ADA.userId()), NOW);
        assertThatThrownBy(() -> ours().when(silent)).hasMessage("REASON_REQUIRED");
        var reader = new Grant<>(user(BOB), SpaceRole.READ, null, null, "Ada has gone");
        assertThatThrownBy(
                        () -> ours().when(new PutCollaborator(SPACE, CHIEF, reader, true, Set.of(ADA.userId()), NOW)))
                .hasMessage("NOT_SPACE_ADMIN");
    }

    @Test
    void only_members_and_teams_of_the_organization_collaborate() {
        for (var unknown : List.of(user(EVE), Principal.team(new TeamId(UUID.randomUUID())))) {
            var grant = Grant.forEver(unknown, SpaceRole.READ);
            assertThatThrownBy(() -> ours().when(new PutCollaborator(SPACE, ADA, grant, false, Set.of(), NOW)))
                    .hasMessage(unknown.type() == Principal.Type.TEAM ? "TEAM_UNKNOWN" : "PERSON_UNKNOWN");
        }
        var ended = new Grant<>(user(BOB), SpaceRole.READ, null, NOW, null);
        assertThatThrownBy(() -> ours().when(new PutCollaborator(SPACE, ADA, ended, true, Set.of(), NOW)))
                .hasMessage("ACCESS_ENDS_BEFORE_IT_STARTS");
    }

    @Test
    void attaching_takes_an_admin_of_both() {
        for (var scope : List.of(MODULE, PROJECT)) {
            assertThat(ours().when(new AttachSpace(SPACE, ADA, scope, true, NOW)))
                    .containsExactly(new SpaceAttached(SPACE, scope));
            assertThatThrownBy(() -> ours().when(new AttachSpace(SPACE, ADA, scope, false, NOW)))
                    .hasMessage("NOT_SCOPE_ADMINISTRATOR");
            assertThat(ours(new SpaceAttached(SPACE, scope)).when(new AttachSpace(SPACE, ADA, scope, true, NOW)))
                    .isEmpty();
        }
    }

    @Test
    void an_admin_of_either_detaches() {
        var attached = new SpaceAttached(SPACE, PROJECT);
        var detached = new SpaceDetached(SPACE, PROJECT);
        assertThat(ours(attached).when(new DetachSpace(SPACE, ADA, PROJECT, false, NOW)))
                .containsExactly(detached);
        assertThat(ours(attached).when(new DetachSpace(SPACE, BOB, PROJECT, true, NOW)))
                .containsExactly(detached);
        assertThat(ours(attached, detached).when(new DetachSpace(SPACE, BOB, PROJECT, true, NOW)))
                .isEmpty();
    }

    @Test
    void the_default_space_of_a_module_follows_from_the_module_alone() {
        var module = new ModuleId(MODULE.id());
        var create = new CreateDefaultSpace(SPACE, ADA, LABS, module, NOW);
        var created = new SpaceCreated(SPACE, LABS, "all", null, module, false);
        assertThat(given().when(create)).containsExactly(created);
        assertThat(given(created).when(create)).isEmpty();
        for (var command : List.of(
                put(CHIEF, user(BOB), SpaceRole.READ),
                new RenameSpace(SPACE, CHIEF, "none", NOW),
                new AttachSpace(SPACE, CHIEF, PROJECT, true, NOW),
                new RemoveCollaborator(SPACE, CHIEF, user(BOB), NOW)))
            assertThatThrownBy(() -> given(created).when(command)).hasMessage("DEFAULT_SPACE");
        var appoint = new PutCollaborator(
                SPACE, CHIEF, new Grant<>(user(BOB), SpaceRole.ADMIN, null, null, "why"), true, Set.<UserId>of(), NOW);
        assertThatThrownBy(() -> given(created).when(appoint)).hasMessage("DEFAULT_SPACE");
    }

    private static Given<SpaceCommand, SpaceEvent, Space.State> given(SpaceEvent... past) {
        return Given.given(new Space(), past);
    }

    private static Given<SpaceCommand, SpaceEvent, Space.State> ours(SpaceEvent... more) {
        var past = new java.util.ArrayList<SpaceEvent>(List.of(CREATED, ADA_ADDED));
        past.addAll(List.of(more));
        return Given.given(new Space(), past.toArray(SpaceEvent[]::new));
    }
}
