package dev.chatelaine.project.project;

import static dev.chatelaine.project.project.ProjectTest.given;
import static dev.chatelaine.project.project.ProjectTest.withBobAndCarol;
import static dev.chatelaine.project.project.Scene.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.chatelaine.project.EntryId;
import dev.chatelaine.project.Principal;
import dev.chatelaine.project.project.ProjectCommand.*;
import dev.chatelaine.project.project.ProjectEvent.*;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Whatever happens to members, an administrator without an end remains, and the owner is one. */
class MembershipsTest {

    static final Instant LATER = NOW.plus(Duration.ofDays(1));
    static final AccessChange ENDING =
            new AccessChange(null, null, null, null, null, null, null, Optional.of(LATER), null, null);

    @Test
    void a_change_touches_only_what_it_names() {
        var upload = new AccessChange(null, null, null, null, true, null, null, null, null, null);
        assertThat(withBobAndCarol().when(new ChangeMemberAccess(PROJECT, ADA, BOBS, upload, NOW)))
                .containsExactly(new MemberAccessChanged(
                        PROJECT, BOBS, VIEWER.roles(), true, true, null, null, null, List.of()));
    }

    @Test
    void an_end_can_be_given_and_taken_away() {
        var visit = invited(BOBS, Principal.user(BOB.userId()), during(VIEWER, null, LATER), false);
        var endless = new AccessChange(null, null, null, null, null, null, null, Optional.empty(), null, null);
        assertThat(given(CREATED, ADA_ADDED, visit, BOB_ACCEPTED)
                        .when(new ChangeMemberAccess(PROJECT, ADA, BOBS, endless, NOW)))
                .containsExactly(new MemberAccessChanged(
                        PROJECT, BOBS, VIEWER.roles(), false, true, null, null, "a visit", List.of()));
    }

    @Test
    void a_change_that_changes_nothing_has_no_effect() {
        var same = new ChangeMemberAccess(PROJECT, ADA, BOBS, become(Roles.ProjectRole.VIEWER), NOW);
        assertThat(withBobAndCarol().when(same)).isEmpty();
    }

    @Test
    void access_must_not_end_before_it_starts() {
        var backwards = new AccessChange(
                null, null, null, null, null, null, Optional.of(LATER), Optional.of(LATER), null, null);
        assertThatThrownBy(() -> withBobAndCarol().when(new ChangeMemberAccess(PROJECT, ADA, BOBS, backwards, NOW)))
                .hasMessage("ACCESS_ENDS_BEFORE_IT_STARTS");
    }

    @Test
    void what_has_ended_is_not_changed() {
        var rejected = given(CREATED, ADA_ADDED, BOB_INVITED, new InvitationRejected(PROJECT, BOBS, BOB.userId()));
        assertThatThrownBy(() -> rejected.when(
                        new ChangeMemberAccess(PROJECT, ADA, BOBS, become(Roles.ProjectRole.CONTRIBUTOR), NOW)))
                .hasMessage("ENTRY_CLOSED");
    }

    @Test
    void the_last_administrator_stays_one() {
        var alone = given(CREATED, ADA_ADDED, BOB_INVITED, BOB_ACCEPTED, CAROL_INVITED);
        var demote = new ChangeMemberAccess(PROJECT, ADA, ADAS, become(Roles.ProjectRole.VIEWER), NOW);
        var end = new ChangeMemberAccess(PROJECT, ADA, ADAS, ENDING, NOW);
        assertThatThrownBy(() -> alone.when(demote)).hasMessage("LAST_ADMINISTRATOR");
        assertThatThrownBy(() -> alone.when(end)).hasMessage("LAST_ADMINISTRATOR");
        assertThatThrownBy(() -> alone.when(new RemoveMember(PROJECT, ADA, ADAS, NOW)))
                .hasMessage("LAST_ADMINISTRATOR");
        assertThatThrownBy(() -> alone.when(new LeaveProject(PROJECT, ADA, NOW)))
                .hasMessage("LAST_ADMINISTRATOR");
    }

    @Test
    void an_administrator_with_an_end_or_a_later_start_does_not_count_as_the_last() {
        var visiting = invited(CAROLS, Principal.user(CAROL.userId()), during(ADMINISTRATOR, null, LATER), false);
        var coming = invited(CAROLS, Principal.user(CAROL.userId()), during(ADMINISTRATOR, LATER, null), false);
        for (var invitation : List.of(visiting, coming)) {
            assertThatThrownBy(() -> given(CREATED, ADA_ADDED, invitation, CAROL_ACCEPTED)
                            .when(new LeaveProject(PROJECT, ADA, NOW)))
                    .hasMessage("LAST_ADMINISTRATOR");
        }
    }

    @Test
    void the_owner_hands_over_before_going() {
        var demote = new ChangeMemberAccess(PROJECT, CAROL, ADAS, become(Roles.ProjectRole.VIEWER), NOW);
        assertThatThrownBy(() -> withBobAndCarol().when(new LeaveProject(PROJECT, ADA, NOW)))
                .hasMessage("OWNER_MUST_HAND_OVER");
        assertThatThrownBy(() -> withBobAndCarol().when(demote)).hasMessage("OWNER_MUST_HAND_OVER");
        assertThatThrownBy(() -> withBobAndCarol().when(new RemoveMember(PROJECT, CAROL, ADAS, NOW)))
                .hasMessage("OWNER_MUST_HAND_OVER");
    }

    @Test
    void after_handing_over_the_former_owner_may_leave() {
        var handedOver = new OwnerChanged(PROJECT, CAROL.userId(), ADA.userId());
        assertThat(withBobAndCarol().when(new ChangeOwner(PROJECT, ADA, CAROL.userId(), NOW)))
                .containsExactly(handedOver);
        assertThat(given(CREATED, ADA_ADDED, CAROL_INVITED, CAROL_ACCEPTED, handedOver)
                        .when(new LeaveProject(PROJECT, ADA, NOW)))
                .containsExactly(new MemberLeft(PROJECT, ADAS, ADA.userId()));
    }

    @Test
    void the_owner_is_an_administrator_without_an_end() {
        assertThatThrownBy(() -> withBobAndCarol().when(new ChangeOwner(PROJECT, ADA, BOB.userId(), NOW)))
                .hasMessage("OWNER_NOT_ADMINISTRATOR");
        assertThatThrownBy(() -> withBobAndCarol().when(new ChangeOwner(PROJECT, CHIEF, CHIEF.userId(), NOW)))
                .hasMessage("OWNER_NOT_ADMINISTRATOR");
    }

    @Test
    void handing_over_twice_has_one_effect() {
        assertThat(withBobAndCarol().when(new ChangeOwner(PROJECT, ADA, ADA.userId(), NOW)))
                .isEmpty();
    }

    @Test
    void whoever_leaves_leaves_altogether_and_once() {
        var left = new MemberLeft(PROJECT, BOBS, BOB.userId());
        var leave = new LeaveProject(PROJECT, BOB, NOW);
        assertThat(withBobAndCarol().when(leave)).containsExactly(left);
        assertThat(given(CREATED, ADA_ADDED, BOB_INVITED, BOB_ACCEPTED, left).when(leave))
                .isEmpty();
        assertThatThrownBy(() -> withBobAndCarol().when(new LeaveProject(PROJECT, EVE, NOW)))
                .hasMessage("PROJECT_UNKNOWN");
        assertThatThrownBy(() -> given().when(leave)).hasMessage("PROJECT_UNKNOWN");
    }

    @Test
    void removing_ends_an_entry_once_and_withdraws_one_that_waits() {
        var removed = new MemberRemoved(PROJECT, BOBS, BOB.userId());
        var remove = new RemoveMember(PROJECT, ADA, BOBS, NOW);
        assertThat(withBobAndCarol().when(remove)).containsExactly(removed);
        assertThat(given(CREATED, ADA_ADDED, BOB_INVITED, BOB_ACCEPTED, removed).when(remove))
                .isEmpty();
        assertThat(given(CREATED, ADA_ADDED, BOB_INVITED).when(remove))
                .containsExactly(new InvitationWithdrawn(PROJECT, BOBS));
        assertThatThrownBy(() ->
                        withBobAndCarol().when(new RemoveMember(PROJECT, ADA, new EntryId(uuid("nobody's")), NOW)))
                .hasMessage("ENTRY_UNKNOWN");
    }

    static AccessChange become(Roles.ProjectRole role) {
        return new AccessChange(role, null, null, null, null, null, null, null, null, null);
    }
}
