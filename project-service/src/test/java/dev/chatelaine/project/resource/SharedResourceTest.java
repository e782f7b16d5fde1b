package dev.chatelaine.project.resource;

import static dev.chatelaine.chassis.testing.Given.given;
import static dev.chatelaine.project.resource.ResourceProblem.*;
import static dev.chatelaine.project.resource.Workshop.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.chatelaine.chassis.domain.Rejected;
import dev.chatelaine.chassis.testing.Given;
import dev.chatelaine.project.Grant;
import dev.chatelaine.project.Principal;
import dev.chatelaine.project.SpaceId;
import dev.chatelaine.project.resource.ResourceCommand.*;
import dev.chatelaine.project.resource.ResourceEvent.*;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SharedResourceTest {

    private static final ResourceShared TO_BOB =
            new ResourceShared(READS, PROJECT, user(BOB), ShareLevel.VIEW, null, null);
    private static final ResourceVisibilityChanged SPECIFIC =
            new ResourceVisibilityChanged(READS, PROJECT, Visibility.SPECIFIC);
    private static final ResourceVisibilityChanged SHOWN =
            new ResourceVisibilityChanged(READS, PROJECT, Visibility.ALL_USERS);
    private static final ResourceDeleted DELETED = new ResourceDeleted(READS, PROJECT);
    private static final ResourceMoveBegun TO_VAULT = new ResourceMoveBegun(READS, PROJECT, null, VAULT);

    private final SharedResource decider = new SharedResource();

    @Test
    void a_contributor_registers_a_resource_once() {
        assertThat(given(decider).when(register(ADA, "reads/", true))).containsExactly(REGISTERED);
        assertThat(past(REGISTERED).when(register(ADA, "reads/", true))).isEmpty();
        refused(past(REGISTERED, DELETED), register(ADA, "reads/", true), RESOURCE_EXISTS);
        refused(given(decider), register(BOB, "reads/", true), NOT_PROJECT_CONTRIBUTOR);
        refused(given(decider), register(deactivated(ADA), "reads/", true), NOT_PROJECT_CONTRIBUTOR);
        refused(given(decider), register(ADA, "reads/", false), NOT_SPACE_WRITER);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "/", "/reads", "a//b", "../b", "a/./b", "a/..", "a*", "a?", "${x}", "a%2Fb", "a b", "a\\b"})
    void pitfalls_1_and_5_a_path_has_no_wildcards_and_no_second_meaning(String path) {
        refused(given(decider), register(ADA, path, true), RESOURCE_PATH_INVALID);
    }

    @Test
    void a_private_one_that_is_shared_becomes_specific() {
        assertThat(past(REGISTERED).when(share(ADA, user(BOB), ShareLevel.VIEW)))
                .containsExactly(SPECIFIC, TO_BOB);
        assertThat(past(REGISTERED, SPECIFIC, TO_BOB).when(share(ADA, user(BOB), ShareLevel.VIEW)))
                .isEmpty();
        assertThat(past(REGISTERED, SPECIFIC, TO_BOB).when(share(ADA, user(BOB), ShareLevel.EDIT)))
                .containsExactly(new ResourceShared(READS, PROJECT, user(BOB), ShareLevel.EDIT, null, null));
        assertThat(past(REGISTERED, SHOWN).when(share(ADA, user(BOB), ShareLevel.VIEW)))
                .containsExactly(TO_BOB);
    }

    @Test
    void to_show_it_to_nobody_takes_back_every_share() {
        assertThat(past(REGISTERED, SPECIFIC, TO_BOB).when(show(ADA, Visibility.PRIVATE)))
                .containsExactly(
                        new ResourceUnshared(READS, PROJECT, user(BOB)),
                        new ResourceVisibilityChanged(READS, PROJECT, Visibility.PRIVATE));
        assertThat(past(REGISTERED).when(show(ADA, Visibility.PRIVATE))).isEmpty();
        assertThat(past(REGISTERED).when(show(ADA, Visibility.ALL_USERS))).containsExactly(SHOWN);
    }

    @Test
    void who_sees_what() {
        ResourceState hidden = past(REGISTERED).state();
        level(hidden, ADA, ShareLevel.EDIT);
        for (var who : new ResourceAsker[] {BOB, CAROL, DAVE, GUEST, EVE}) level(hidden, who, null);

        ResourceState shown = past(REGISTERED, SHOWN).state();
        level(shown, BOB, ShareLevel.VIEW);
        level(shown, GUEST, null); // all users, but for guests
        level(shown, EVE, null);

        var teams = new ResourceShared(READS, PROJECT, Principal.team(READERS), ShareLevel.EDIT, LATER, null);
        ResourceState shared = past(REGISTERED, SPECIFIC, TO_BOB, teams).state();
        level(shared, BOB, ShareLevel.VIEW);
        level(shared, DAVE, ShareLevel.EDIT);
        assertThat(shared.sight().level(DAVE, LATER)).as("after the end").isEmpty();
        level(shared, left(ADA), null);
        level(shared, deactivated(BOB), null);
        level(shared, deactivated(ADA), null);
    }

    @Test
    void in_a_restricted_space_nobody_sees_it_who_does_not_get_in() {
        ResourceState state = past(REGISTERED, SHOWN, TO_BOB, new ResourceMoved(READS, PROJECT, VAULT))
                .state();
        for (var who : new ResourceAsker[] {ADA, BOB, CAROL}) {
            assertThat(state.sight().sees(shutOut(who), NOW)).isFalse();
            refused(past(REGISTERED, SHOWN, TO_BOB), rename(shutOut(who)), RESOURCE_UNKNOWN);
        }
    }

    @Test
    void a_workspace_follows_its_project_and_cannot_be_shared() {
        var workspace = registered("workspace", true, null);
        refused(past(workspace), share(CAROL, user(BOB), ShareLevel.VIEW), WORKSPACE_INHERITS);
        refused(past(workspace), show(CAROL, Visibility.ALL_USERS), WORKSPACE_INHERITS);
        level(past(workspace).state(), inheriting(BOB, ShareLevel.VIEW), ShareLevel.VIEW);
        level(past(workspace).state(), inheriting(BOB, ShareLevel.EDIT), ShareLevel.EDIT);
        level(past(workspace).state(), BOB, null);
    }

    @Test
    void the_owner_and_the_projects_administrators_decide_others_who_see_it_are_told_no() {
        assertThat(past(REGISTERED).when(share(CAROL, user(BOB), ShareLevel.VIEW)))
                .isNotEmpty();
        refused(past(REGISTERED, SHOWN), share(BOB, user(DAVE), ShareLevel.VIEW), NOT_RESOURCE_OWNER);
        refused(past(REGISTERED), share(BOB, user(DAVE), ShareLevel.VIEW), RESOURCE_UNKNOWN);
        refused(past(REGISTERED), share(left(ADA), user(DAVE), ShareLevel.VIEW), RESOURCE_UNKNOWN);
        refused(past(REGISTERED), share(deactivated(CAROL), user(DAVE), ShareLevel.VIEW), RESOURCE_UNKNOWN);
    }

    @Test
    void an_administrator_who_takes_something_says_why_and_until_when() {
        refused(past(REGISTERED), share(CAROL, user(CAROL), ShareLevel.VIEW), REASON_AND_END_REQUIRED);
        refused(past(REGISTERED), share(CAROL, user(CAROL), ShareLevel.VIEW, LATER, null), REASON_AND_END_REQUIRED);
        assertThat(past(REGISTERED).when(share(CAROL, user(CAROL), ShareLevel.VIEW, LATER, "an audit")))
                .hasSize(2);
    }

    @Test
    void a_share_is_for_somebody_known_and_has_not_ended() {
        var unknown = new Grant<>(user(EVE), ShareLevel.VIEW, null, null, null);
        refused(past(REGISTERED), new ShareResource(READS, ADA, unknown, false, NOW), PERSON_UNKNOWN);
        var noTeam = new Grant<>(Principal.team(READERS), ShareLevel.VIEW, null, null, null);
        refused(past(REGISTERED), new ShareResource(READS, ADA, noTeam, false, NOW), TEAM_UNKNOWN);
        refused(past(REGISTERED), share(ADA, user(BOB), ShareLevel.VIEW, NOW, "late"), ACCESS_ENDS_BEFORE_IT_STARTS);
    }

    @Test
    void everybody_may_give_back_what_is_theirs() {
        var unshared = new ResourceUnshared(READS, PROJECT, user(BOB));
        assertThat(past(REGISTERED, SPECIFIC, TO_BOB).when(new UnshareResource(READS, BOB, user(BOB), NOW)))
                .containsExactly(unshared);
        assertThat(past(REGISTERED, SPECIFIC, TO_BOB).when(new UnshareResource(READS, ADA, user(BOB), NOW)))
                .containsExactly(unshared);
        assertThat(past(REGISTERED, SPECIFIC).when(new UnshareResource(READS, ADA, user(BOB), NOW)))
                .isEmpty();
        refused(past(REGISTERED, SPECIFIC, TO_BOB), new UnshareResource(READS, DAVE, user(BOB), NOW), RESOURCE_UNKNOWN);
    }

    @Test
    void who_edits_renames() {
        var edits = new ResourceShared(READS, PROJECT, user(BOB), ShareLevel.EDIT, null, null);
        assertThat(past(REGISTERED, SPECIFIC, edits).when(rename(BOB)))
                .containsExactly(new ResourceRenamed(READS, PROJECT, "All reads"));
        refused(past(REGISTERED, SPECIFIC, TO_BOB), rename(BOB), NOT_RESOURCE_EDITOR);
        refused(past(REGISTERED), rename(BOB), RESOURCE_UNKNOWN);
        assertThat(past(REGISTERED).when(rename(CAROL))).hasSize(1);
    }

    @Test
    void what_is_deleted_is_gone_for_everybody() {
        assertThat(past(REGISTERED, SPECIFIC, TO_BOB).when(new DeleteResource(READS, ADA, NOW)))
                .containsExactly(DELETED);
        var gone = past(REGISTERED, SPECIFIC, TO_BOB, DELETED);
        assertThat(gone.when(new DeleteResource(READS, ADA, NOW))).isEmpty();
        refused(gone, new DeleteResource(READS, BOB, NOW), RESOURCE_UNKNOWN);
        refused(gone, share(ADA, user(BOB), ShareLevel.VIEW), RESOURCE_UNKNOWN);
        level(gone.state(), BOB, null);
    }

    @Test
    void it_has_moved_when_its_bytes_have() {
        assertThat(past(REGISTERED).when(move(ADA, VAULT, true))).containsExactly(TO_VAULT);
        assertThat(past(REGISTERED, TO_VAULT).state().place().spaceId())
                .as("still")
                .isNull();
        assertThat(past(REGISTERED, TO_VAULT).when(move(ADA, VAULT, true))).isEmpty();
        refused(past(REGISTERED, TO_VAULT), move(ADA, ATTIC, true), RESOURCE_MOVING);
        var moved = new ResourceMoved(READS, PROJECT, VAULT);
        assertThat(past(REGISTERED, TO_VAULT).when(arrived(ADA, true))).containsExactly(moved);
        assertThat(past(REGISTERED, TO_VAULT, moved).when(arrived(ADA, true))).isEmpty();
        refused(past(REGISTERED), arrived(ADA, true), RESOURCE_NOT_MOVING);
        assertThat(past(REGISTERED, TO_VAULT).when(move(ADA, null, true)))
                .as("broken off")
                .containsExactly(new ResourceMoved(READS, PROJECT, null));
    }

    @Test
    void without_bytes_it_moves_at_once() {
        var nothing = registered("application", false, null);
        assertThat(past(nothing).when(move(ADA, VAULT, true)))
                .containsExactly(new ResourceMoved(READS, PROJECT, VAULT));
        assertThat(past(nothing).when(move(ADA, null, true))).isEmpty();
    }

    @Test
    void pitfall_3_where_it_goes_is_looked_at_again_when_it_arrives() {
        refused(past(REGISTERED), move(ADA, VAULT, false), NOT_SPACE_WRITER);
        refused(past(REGISTERED, TO_VAULT), arrived(ADA, false), NOT_SPACE_WRITER);
        refused(past(REGISTERED, SHOWN), move(BOB, VAULT, true), NOT_RESOURCE_OWNER);
    }

    private static MoveResource move(ResourceAsker who, SpaceId to, boolean writable) {
        return new MoveResource(READS, who, to, writable, NOW);
    }

    private static ConfirmArrival arrived(ResourceAsker who, boolean writable) {
        return new ConfirmArrival(READS, who, VAULT, writable, NOW);
    }

    private static RenameResource rename(ResourceAsker who) {
        return new RenameResource(READS, who, "All reads", NOW);
    }

    private static ChangeVisibility show(ResourceAsker who, Visibility visibility) {
        return new ChangeVisibility(READS, who, visibility, NOW);
    }

    private Given<ResourceCommand, ResourceEvent, ResourceState> past(ResourceEvent... events) {
        return given(decider, events);
    }

    private static void level(ResourceState state, ResourceAsker who, ShareLevel level) {
        assertThat(state.sight().level(who, NOW).orElse(null)).as("%s", who).isEqualTo(level);
    }

    private static void refused(
            Given<ResourceCommand, ResourceEvent, ResourceState> given,
            ResourceCommand command,
            ResourceProblem problem) {
        assertThatThrownBy(() -> given.when(command))
                .isInstanceOfSatisfying(
                        Rejected.class, refused -> assertThat(refused.problem()).isEqualTo(problem));
    }
}
