package dev.chatelaine.project.project;

import static dev.chatelaine.project.project.MembershipsTest.become;
import static dev.chatelaine.project.project.ProjectTest.given;
import static dev.chatelaine.project.project.Scene.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.chatelaine.chassis.testing.Given;
import dev.chatelaine.project.Actor;
import dev.chatelaine.project.EntryId;
import dev.chatelaine.project.OrganizationRole;
import dev.chatelaine.project.Principal;
import dev.chatelaine.project.TeamId;
import dev.chatelaine.project.UserId;
import dev.chatelaine.project.project.ProjectCommand.*;
import dev.chatelaine.project.project.ProjectEvent.*;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** A whole team of the organization may belong to a project. It is not asked, and who is in it changes elsewhere. */
class TeamEntriesTest {

    static final TeamId READERS = new TeamId(uuid("readers"));
    static final EntryId READERS_ENTRY = new EntryId(uuid("entry of the readers"));
    static final Actor DAVE =
            new Actor(new UserId(uuid("dave")), Set.of(OrganizationRole.MEMBER), Set.of(READERS), true);
    static final TeamAdded AS_VIEWERS = added(VIEWER);
    static final TeamAdded AS_ADMINISTRATORS = added(ADMINISTRATOR);
    static final TeamRemoved GONE = new TeamRemoved(PROJECT, READERS_ENTRY, READERS);

    @Test
    void a_team_is_let_in_at_once_and_once() {
        assertThat(given(CREATED, ADA_ADDED).when(add(ADA, VIEWER))).containsExactly(AS_VIEWERS);
        assertThat(given(CREATED, ADA_ADDED, AS_VIEWERS).when(add(ADA, VIEWER))).isEmpty();
    }

    @Test
    void a_team_has_one_entry_at_a_time() {
        var again = new AddTeam(PROJECT, ADA, new EntryId(uuid("another")), READERS, true, VIEWER, NOW);
        assertThatThrownBy(() -> withViewers().when(again)).hasMessage("ENTRY_EXISTS");
        assertThat(given(CREATED, ADA_ADDED, AS_VIEWERS, GONE).when(again)).hasSize(1);
    }

    @Test
    void only_teams_of_the_projects_organization_are_let_in() {
        var foreign = new AddTeam(PROJECT, ADA, READERS_ENTRY, READERS, false, VIEWER, NOW);
        assertThatThrownBy(() -> given(CREATED, ADA_ADDED).when(foreign)).hasMessage("TEAM_UNKNOWN");
    }

    @Test
    void nobody_answers_for_a_team() {
        var accept = new AcceptInvitation(PROJECT, DAVE, Set.of(), true, READERS_ENTRY, NOW);
        assertThatThrownBy(() -> withViewers().when(accept)).hasMessage("INVITATION_UNKNOWN");
        assertThatThrownBy(() -> withViewers().when(new SendInvitation(PROJECT, ADA, READERS_ENTRY, EXPIRY, NOW)))
                .hasMessage("INVITATION_ALREADY_ANSWERED");
    }

    @Test
    void whoever_is_in_an_administering_team_administers() {
        var invite = new InviteMember(
                PROJECT, DAVE, BOBS, Principal.user(BOB.userId()), true, false, VIEWER, true, false, EXPIRY, NOW);
        assertThat(given(CREATED, ADA_ADDED, AS_ADMINISTRATORS).when(invite)).hasSize(1);
        assertThatThrownBy(() -> withViewers().when(invite)).hasMessage("NOT_PROJECT_ADMINISTRATOR");
        var outOfTheTeam = new Actor(DAVE.userId(), DAVE.organizationRoles(), Set.of(), true);
        var attempt = new RemoveMember(PROJECT, outOfTheTeam, ADAS, NOW);
        assertThatThrownBy(() -> given(CREATED, ADA_ADDED, AS_ADMINISTRATORS).when(attempt))
                .hasMessage("PROJECT_UNKNOWN");
    }

    @Test
    void a_team_may_be_emptied_so_it_never_counts_as_the_last_administrator() {
        var project = given(CREATED, ADA_ADDED, AS_ADMINISTRATORS);
        var demote = new ChangeMemberAccess(PROJECT, ADA, ADAS, become(Roles.ProjectRole.VIEWER), NOW);
        assertThatThrownBy(() -> project.when(demote)).hasMessage("LAST_ADMINISTRATOR");
        assertThatThrownBy(() -> project.when(new LeaveProject(PROJECT, ADA, NOW)))
                .hasMessage("LAST_ADMINISTRATOR");
        assertThatThrownBy(() -> project.when(new ChangeOwner(PROJECT, ADA, DAVE.userId(), NOW)))
                .hasMessage("OWNER_NOT_ADMINISTRATOR");
    }

    @Test
    void what_a_team_gives_is_not_left() {
        assertThatThrownBy(() -> withViewers().when(new LeaveProject(PROJECT, DAVE, NOW)))
                .hasMessage("MEMBER_THROUGH_TEAM");
        var ended = added(during(VIEWER, null, NOW));
        assertThatThrownBy(() -> given(CREATED, ADA_ADDED, ended).when(new LeaveProject(PROJECT, DAVE, NOW)))
                .hasMessage("PROJECT_UNKNOWN");
    }

    @Test
    void what_a_team_gives_is_changed_and_taken_away_by_the_entry() {
        var upload = new AccessChange(null, null, null, null, true, null, null, null, null, null);
        assertThat(withViewers().when(new ChangeMemberAccess(PROJECT, ADA, READERS_ENTRY, upload, NOW)))
                .containsExactly(new MemberAccessChanged(
                        PROJECT, READERS_ENTRY, VIEWER.roles(), true, true, null, null, null, List.of()));
        assertThat(withViewers().when(new RemoveMember(PROJECT, ADA, READERS_ENTRY, NOW)))
                .containsExactly(GONE);
        assertThat(given(CREATED, ADA_ADDED, AS_VIEWERS, GONE).when(new RemoveMember(PROJECT, ADA, READERS_ENTRY, NOW)))
                .isEmpty();
    }

    @Test
    void whoever_lets_their_own_team_in_without_being_in_says_why_and_until_when() {
        var chief = new Actor(CHIEF.userId(), CHIEF.organizationRoles(), Set.of(READERS), true);
        assertThatThrownBy(() -> given(CREATED, ADA_ADDED).when(add(chief, VIEWER)))
                .hasMessage("REASON_AND_END_REQUIRED");
        assertThat(given(CREATED, ADA_ADDED).when(add(chief, during(VIEWER, null, NOW.plusSeconds(60)))))
                .hasSize(1);
        assertThat(given(CREATED, ADA_ADDED).when(add(CHIEF, VIEWER))).hasSize(1);
    }

    private static AddTeam add(Actor who, Access access) {
        return new AddTeam(PROJECT, who, READERS_ENTRY, READERS, true, access, NOW);
    }

    private static TeamAdded added(Access access) {
        return new TeamAdded(
                PROJECT,
                READERS_ENTRY,
                READERS,
                access.roles(),
                access.upload(),
                access.download(),
                access.startsAt(),
                access.endsAt(),
                access.reason(),
                access.roleTemplates());
    }

    private static Given<ProjectCommand, ProjectEvent, Project.State> withViewers() {
        return given(CREATED, ADA_ADDED, AS_VIEWERS);
    }
}
