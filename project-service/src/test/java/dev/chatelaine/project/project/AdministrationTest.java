package dev.chatelaine.project.project;

import static dev.chatelaine.project.project.ProjectTest.given;
import static dev.chatelaine.project.project.Scene.*;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.chatelaine.chassis.testing.Given;
import dev.chatelaine.project.Actor;
import dev.chatelaine.project.EntryId;
import dev.chatelaine.project.Principal;
import dev.chatelaine.project.UserId;
import dev.chatelaine.project.project.AdministrationCommand.*;
import dev.chatelaine.project.project.AdministrationEvent.*;
import dev.chatelaine.project.project.LifecycleEvent.ProjectArchived;
import dev.chatelaine.project.project.ProjectEvent.*;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Deactivation can take the last administrator; the project says so once, and the organization appoints one. */
class AdministrationTest {

    static final AdministratorMissed MISSED = new AdministratorMissed(PROJECT);
    static final AdministratorFound FOUND = new AdministratorFound(PROJECT);
    static final EntryId NEW = new EntryId(uuid("appointed"));
    static final OwnerChanged BOBS_NOW = new OwnerChanged(PROJECT, BOB.userId(), ADA.userId());
    static final MemberAdded BOB_APPOINTED = new MemberAdded(
            PROJECT, NEW, BOB.userId(), ADMINISTRATOR.roles(), false, false, null, null, "Ada left", List.of());

    @Test
    void that_nobody_is_left_is_said_once() {
        assertThat(alone().when(watch(ADA))).containsExactly(MISSED);
        assertThat(given(CREATED, ADA_ADDED, MISSED).when(watch(ADA))).isEmpty();
    }

    @Test
    void that_somebody_is_there_again_is_said_once() {
        assertThat(given(CREATED, ADA_ADDED, MISSED).when(watch())).containsExactly(FOUND);
        assertThat(given(CREATED, ADA_ADDED, MISSED, FOUND).when(watch())).isEmpty();
        assertThat(alone().when(watch())).isEmpty();
    }

    @Test
    void another_administrator_is_enough_if_active_accepted_and_without_an_end() {
        assertThat(given(CREATED, ADA_ADDED, CAROL_INVITED, CAROL_ACCEPTED).when(watch(ADA)))
                .isEmpty();
        assertThat(given(CREATED, ADA_ADDED, CAROL_INVITED, CAROL_ACCEPTED).when(watch(ADA, CAROL)))
                .containsExactly(MISSED);
        assertThat(given(CREATED, ADA_ADDED, CAROL_INVITED).when(watch(ADA))).containsExactly(MISSED);
        var visiting = invited(CAROLS, Principal.user(CAROL.userId()), during(ADMINISTRATOR, null, EXPIRY), false);
        assertThat(given(CREATED, ADA_ADDED, visiting, CAROL_ACCEPTED).when(watch(ADA)))
                .containsExactly(MISSED);
    }

    @Test
    void an_archived_project_and_none_at_all_miss_nobody() {
        assertThat(given(CREATED, ADA_ADDED, new ProjectArchived(PROJECT, null)).when(watch(ADA)))
                .isEmpty();
        assertThat(given().when(watch(ADA))).isEmpty();
    }

    @Test
    void the_organization_appoints_somebody_who_gets_no_data_by_it() {
        assertThat(given(CREATED, ADA_ADDED, MISSED).when(appoint(CHIEF, BOB, ADA)))
                .containsExactly(BOB_APPOINTED, BOBS_NOW, FOUND);
        assertThat(alone().when(appoint(CHIEF, BOB, ADA))).containsExactly(BOB_APPOINTED, BOBS_NOW);
    }

    @Test
    void appointing_twice_has_one_effect() {
        assertThat(given(CREATED, ADA_ADDED, MISSED, BOB_APPOINTED, BOBS_NOW, FOUND)
                        .when(appoint(CHIEF, BOB, ADA)))
                .isEmpty();
    }

    @Test
    void a_member_rises_and_keeps_what_they_have() {
        var past = given(CREATED, ADA_ADDED, BOB_INVITED, BOB_ACCEPTED, MISSED);
        assertThat(past.when(appoint(CHIEF, BOB, ADA)))
                .containsExactly(
                        new MemberAccessChanged(
                                PROJECT, BOBS, ADMINISTRATOR.roles(), false, true, null, null, "Ada left", List.of()),
                        BOBS_NOW,
                        FOUND);
    }

    @Test
    void what_waited_for_the_appointed_is_withdrawn() {
        assertThat(given(CREATED, ADA_ADDED, CAROL_INVITED).when(appoint(CHIEF, CAROL, ADA)))
                .startsWith(new InvitationWithdrawn(PROJECT, CAROLS))
                .hasSize(3);
    }

    @Test
    void nobody_is_appointed_while_an_administrator_is_active() {
        assertThatThrownBy(() -> alone().when(appoint(CHIEF, BOB))).hasMessage("ADMINISTRATOR_ACTIVE");
        assertThatThrownBy(() ->
                        given(CREATED, ADA_ADDED, CAROL_INVITED, CAROL_ACCEPTED).when(appoint(CHIEF, BOB, ADA)))
                .hasMessage("ADMINISTRATOR_ACTIVE");
    }

    @Test
    void only_the_organizations_administrators_appoint() {
        var past = given(CREATED, ADA_ADDED, BOB_INVITED, BOB_ACCEPTED);
        assertThatThrownBy(() -> past.when(appoint(BOB, BOB, ADA))).hasMessage("ORGANIZATION_ADMINISTRATOR_REQUIRED");
        assertThatThrownBy(() -> past.when(appoint(EVE, EVE, ADA))).hasMessage("PROJECT_UNKNOWN");
        assertThatThrownBy(() -> past.when(appoint(deactivated(CHIEF), BOB, ADA)))
                .hasMessage("PROJECT_UNKNOWN");
        assertThatThrownBy(() -> given().when(appoint(CHIEF, BOB))).hasMessage("PROJECT_UNKNOWN");
    }

    @Test
    void only_somebody_known_and_active_is_appointed() {
        var stranger =
                new AppointAdministrator(PROJECT, CHIEF, NEW, EVE.userId(), false, Set.of(ADA.userId()), "r", NOW);
        assertThatThrownBy(() -> alone().when(stranger)).hasMessage("PERSON_UNKNOWN");
        assertThatThrownBy(() -> alone().when(appoint(CHIEF, ADA, ADA))).hasMessage("PERSON_UNKNOWN");
    }

    private static WatchAdministrators watch(Actor... inactive) {
        return new WatchAdministrators(PROJECT, ids(inactive), NOW);
    }

    private static AppointAdministrator appoint(Actor who, Actor whom, Actor... inactive) {
        return new AppointAdministrator(PROJECT, who, NEW, whom.userId(), true, ids(inactive), "Ada left", NOW);
    }

    private static Set<UserId> ids(Actor... people) {
        return Arrays.stream(people).map(Actor::userId).collect(toSet());
    }

    private static Given<ProjectCommand, ProjectEvent, Project.State> alone() {
        return given(CREATED, ADA_ADDED);
    }
}
