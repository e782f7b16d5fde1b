package dev.chatelaine.project.project;

import static dev.chatelaine.project.project.Scene.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.chatelaine.chassis.testing.Given;
import dev.chatelaine.project.Actor;
import dev.chatelaine.project.ConnectionId;
import dev.chatelaine.project.EntryId;
import dev.chatelaine.project.Principal;
import dev.chatelaine.project.Storage;
import dev.chatelaine.project.project.JoinRequestCommand.*;
import dev.chatelaine.project.project.LifecycleCommand.*;
import dev.chatelaine.project.project.ProjectCommand.*;
import dev.chatelaine.project.project.ProjectEvent.*;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Who may ask what of a project. */
class ProjectTest {

    static final CreateProject CREATE = new CreateProject(PROJECT, ADA, ORGANIZATION, "Attic", STORAGE, NOW);

    @Test
    void its_creator_owns_it_and_administers_it_with_both_rights() {
        assertThat(given().when(CREATE)).containsExactly(CREATED, ADA_ADDED);
    }

    @Test
    void creating_it_twice_has_one_effect() {
        assertThat(given(CREATED, ADA_ADDED).when(CREATE)).isEmpty();
    }

    @Test
    void an_id_is_never_used_for_another_project() {
        var elsewhere = new Storage(new ConnectionId(uuid("another")), "genomics", "reads/");
        var other = new CreateProject(PROJECT, ADA, ORGANIZATION, "Attic", elsewhere, NOW);
        assertThatThrownBy(() -> given(CREATED, ADA_ADDED).when(other)).hasMessage("PROJECT_EXISTS");
    }

    @ParameterizedTest
    @MethodSource("everyManagement")
    void nobody_manages_a_project_that_does_not_exist(Function<Actor, ProjectCommand> ask) {
        assertThatThrownBy(() -> given().when(ask.apply(ADA))).hasMessage("PROJECT_UNKNOWN");
        assertThatThrownBy(() -> given().when(ask.apply(CHIEF))).hasMessage("PROJECT_UNKNOWN");
    }

    @ParameterizedTest
    @MethodSource("everyManagement")
    void a_stranger_does_not_learn_that_it_exists(Function<Actor, ProjectCommand> ask) {
        assertThatThrownBy(() -> withBobAndCarol().when(ask.apply(EVE))).hasMessage("PROJECT_UNKNOWN");
    }

    @ParameterizedTest
    @MethodSource("everyManagement")
    void a_deactivated_administrator_is_a_stranger(Function<Actor, ProjectCommand> ask) {
        assertThatThrownBy(() -> withBobAndCarol().when(ask.apply(deactivated(ADA))))
                .hasMessage("PROJECT_UNKNOWN");
        assertThatThrownBy(() -> withBobAndCarol().when(ask.apply(deactivated(CHIEF))))
                .hasMessage("PROJECT_UNKNOWN");
    }

    @ParameterizedTest
    @MethodSource("everyManagement")
    void a_viewer_manages_nobody(Function<Actor, ProjectCommand> ask) {
        assertThatThrownBy(() -> withBobAndCarol().when(ask.apply(BOB))).hasMessage("NOT_PROJECT_ADMINISTRATOR");
    }

    @ParameterizedTest
    @MethodSource("everyManagement")
    void an_invited_administrator_manages_nobody_before_accepting(Function<Actor, ProjectCommand> ask) {
        var waiting = given(CREATED, ADA_ADDED, BOB_INVITED, BOB_ACCEPTED, CAROL_INVITED);
        assertThatThrownBy(() -> waiting.when(ask.apply(CAROL))).hasMessage("PROJECT_UNKNOWN");
    }

    @Test
    void an_administrator_before_the_start_or_after_the_end_manages_nobody() {
        var later = invited(BOBS, Principal.user(BOB.userId()), during(ADMINISTRATOR, NOW.plusSeconds(1), null), false);
        var ended = invited(BOBS, Principal.user(BOB.userId()), during(ADMINISTRATOR, null, NOW), false);
        var ask = new WithdrawInvitation(PROJECT, BOB, CAROLS, NOW);
        for (var invitation : List.of(later, ended)) {
            assertThatThrownBy(() ->
                            given(CREATED, ADA_ADDED, invitation, BOB_ACCEPTED).when(ask))
                    .hasMessage("PROJECT_UNKNOWN");
        }
    }

    @Test
    void the_organizations_administrator_manages_people_but_changes_nobodys_access() {
        assertThat(withBobAndCarol().when(new RemoveMember(PROJECT, CHIEF, BOBS, NOW)))
                .containsExactly(new MemberRemoved(PROJECT, BOBS, BOB.userId()));
        var change =
                new ChangeMemberAccess(PROJECT, CHIEF, BOBS, MembershipsTest.become(Roles.ProjectRole.VIEWER), NOW);
        assertThatThrownBy(() -> withBobAndCarol().when(change)).hasMessage("NOT_PROJECT_ADMINISTRATOR");
    }

    static Stream<Function<Actor, ProjectCommand>> everyManagement() {
        var principal = Principal.user(EVE.userId());
        var entry = new EntryId(uuid("new"));
        return Stream.of(
                who -> new InviteMember(PROJECT, who, entry, principal, true, false, VIEWER, false, false, EXPIRY, NOW),
                who -> new SendInvitation(PROJECT, who, CAROLS, EXPIRY, NOW),
                who -> new WithdrawInvitation(PROJECT, who, CAROLS, NOW),
                who -> new ChangeMemberAccess(
                        PROJECT, who, BOBS, MembershipsTest.become(Roles.ProjectRole.VIEWER), NOW),
                who -> new RemoveMember(PROJECT, who, BOBS, NOW),
                who -> new ChangeOwner(PROJECT, who, CAROL.userId(), NOW),
                who -> new RenameProject(PROJECT, who, "Cellar", NOW),
                who -> new ArchiveProject(PROJECT, who, null, NOW),
                who -> new RestoreProject(PROJECT, who, NOW),
                who -> new ApproveJoinRequest(PROJECT, who, JoinRequestsTest.REQUEST, VIEWER, true, NOW),
                who -> new DeclineJoinRequest(PROJECT, who, JoinRequestsTest.REQUEST, null, NOW));
    }

    static Given<ProjectCommand, ProjectEvent, Project.State> withBobAndCarol() {
        return given(CREATED, ADA_ADDED, BOB_INVITED, BOB_ACCEPTED, CAROL_INVITED, CAROL_ACCEPTED);
    }

    static Given<ProjectCommand, ProjectEvent, Project.State> given(ProjectEvent... past) {
        return Given.given(new Project(), past);
    }
}
