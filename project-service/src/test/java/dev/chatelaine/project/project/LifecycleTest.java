package dev.chatelaine.project.project;

import static dev.chatelaine.project.project.ProjectTest.given;
import static dev.chatelaine.project.project.Scene.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.chatelaine.chassis.testing.Given;
import dev.chatelaine.project.Actor;
import dev.chatelaine.project.EntryId;
import dev.chatelaine.project.Principal;
import dev.chatelaine.project.project.JoinRequestCommand.ApproveJoinRequest;
import dev.chatelaine.project.project.LifecycleCommand.*;
import dev.chatelaine.project.project.LifecycleEvent.*;
import dev.chatelaine.project.project.ProjectCommand.*;
import dev.chatelaine.project.project.ProjectEvent.*;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A project is renamed, archived and restored; while it is archived nobody gets anything more. */
class LifecycleTest {

    static final ProjectArchived ARCHIVED = new ProjectArchived(PROJECT, "The paper is out");
    static final ArchiveProject ARCHIVE = new ArchiveProject(PROJECT, ADA, "The paper is out", NOW);
    static final RestoreProject RESTORE = new RestoreProject(PROJECT, ADA, NOW);

    @Test
    void it_is_renamed_once() {
        var rename = new RenameProject(PROJECT, ADA, "Cellar", NOW);
        assertThat(open().when(rename)).containsExactly(new ProjectRenamed(PROJECT, "Cellar"));
        assertThat(given(CREATED, ADA_ADDED, new ProjectRenamed(PROJECT, "Cellar"))
                        .when(rename))
                .isEmpty();
        assertThat(open().when(new RenameProject(PROJECT, ADA, "Attic", NOW))).isEmpty();
    }

    @Test
    void it_is_archived_once_and_restored_once() {
        assertThat(open().when(ARCHIVE)).containsExactly(ARCHIVED);
        assertThat(archived().when(ARCHIVE)).isEmpty();
        assertThat(archived().when(RESTORE)).containsExactly(new ProjectRestored(PROJECT));
        assertThat(open().when(RESTORE)).isEmpty();
    }

    @Test
    void the_organizations_administrator_archives_and_restores() {
        assertThat(open().when(new ArchiveProject(PROJECT, CHIEF, null, NOW)))
                .containsExactly(new ProjectArchived(PROJECT, null));
        assertThat(archived().when(new RestoreProject(PROJECT, CHIEF, NOW)))
                .containsExactly(new ProjectRestored(PROJECT));
    }

    @ParameterizedTest
    @MethodSource("everythingThatGivesMore")
    void nobody_gets_anything_more_in_an_archived_project(Function<Actor, ProjectCommand> ask) {
        assertThatThrownBy(() -> archived().when(ask.apply(ADA))).hasMessage("PROJECT_ARCHIVED");
        assertThatThrownBy(() -> archived().when(ask.apply(BOB))).hasMessage("NOT_PROJECT_ADMINISTRATOR");
        assertThatThrownBy(() -> archived().when(ask.apply(EVE))).hasMessage("PROJECT_UNKNOWN");
    }

    @Test
    void pitfall_9_an_archived_project_whose_invitations_still_work() {
        var accept = new AcceptInvitation(PROJECT, CAROL, Set.of(), false, CAROLS, NOW);
        var reject = new RejectInvitation(PROJECT, CAROL, Set.of(), CAROLS, NOW);
        assertThatThrownBy(() -> archived().when(accept)).hasMessage("INVITATION_PROJECT_ARCHIVED");
        assertThatThrownBy(() -> archived().when(reject)).hasMessage("INVITATION_PROJECT_ARCHIVED");
        assertThat(restored().when(accept)).containsExactly(CAROL_ACCEPTED);
    }

    @Test
    void people_go_and_the_project_changes_hands_while_it_is_archived() {
        assertThat(archived().when(new LeaveProject(PROJECT, BOB, NOW)))
                .containsExactly(new MemberLeft(PROJECT, BOBS, BOB.userId()));
        assertThat(archived().when(new RemoveMember(PROJECT, ADA, BOBS, NOW)))
                .containsExactly(new MemberRemoved(PROJECT, BOBS, BOB.userId()));
        assertThat(archived().when(new WithdrawInvitation(PROJECT, ADA, CAROLS, NOW)))
                .containsExactly(new InvitationWithdrawn(PROJECT, CAROLS));
        assertThat(given(CREATED, ADA_ADDED, CAROL_INVITED, CAROL_ACCEPTED, ARCHIVED)
                        .when(new ChangeOwner(PROJECT, ADA, CAROL.userId(), NOW)))
                .containsExactly(new OwnerChanged(PROJECT, CAROL.userId(), ADA.userId()));
    }

    static Stream<Function<Actor, ProjectCommand>> everythingThatGivesMore() {
        var principal = Principal.user(EVE.userId());
        var entry = new EntryId(uuid("new"));
        var viewer = MembershipsTest.become(Roles.ProjectRole.VIEWER);
        return Stream.of(
                who -> new RenameProject(PROJECT, who, "Cellar", NOW),
                who -> new InviteMember(PROJECT, who, entry, principal, true, false, VIEWER, false, false, EXPIRY, NOW),
                who -> new SendInvitation(PROJECT, who, CAROLS, EXPIRY, NOW),
                who -> new ChangeMemberAccess(PROJECT, who, BOBS, viewer, NOW),
                who -> new ApproveJoinRequest(PROJECT, who, JoinRequestsTest.REQUEST, VIEWER, true, NOW));
    }

    private static Given<ProjectCommand, ProjectEvent, Project.State> open() {
        return given(CREATED, ADA_ADDED, BOB_INVITED, BOB_ACCEPTED, CAROL_INVITED);
    }

    private static Given<ProjectCommand, ProjectEvent, Project.State> archived() {
        return given(CREATED, ADA_ADDED, BOB_INVITED, BOB_ACCEPTED, CAROL_INVITED, ARCHIVED);
    }

    private static Given<ProjectCommand, ProjectEvent, Project.State> restored() {
        return given(
                CREATED, ADA_ADDED, BOB_INVITED, BOB_ACCEPTED, CAROL_INVITED, ARCHIVED, new ProjectRestored(PROJECT));
    }
}
