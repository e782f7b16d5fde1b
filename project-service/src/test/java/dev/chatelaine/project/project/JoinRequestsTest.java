package dev.chatelaine.project.project;

import static dev.chatelaine.project.project.ProjectTest.given;
import static dev.chatelaine.project.project.ProjectTest.withBobAndCarol;
import static dev.chatelaine.project.project.Scene.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.chatelaine.chassis.testing.Given;
import dev.chatelaine.project.Actor;
import dev.chatelaine.project.EntryId;
import dev.chatelaine.project.JoinRequestId;
import dev.chatelaine.project.OrganizationRole;
import dev.chatelaine.project.Principal;
import dev.chatelaine.project.UserId;
import dev.chatelaine.project.project.JoinRequestCommand.*;
import dev.chatelaine.project.project.JoinRequestEvent.*;
import dev.chatelaine.project.project.LifecycleEvent.ProjectArchived;
import dev.chatelaine.project.project.ProjectEvent.*;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Whoever belongs to the organization may ask to join, one request at a time; it is answered once, in time. */
class JoinRequestsTest {

    static final JoinRequestId REQUEST = new JoinRequestId(uuid("request"));
    static final JoinRequestId OTHER = new JoinRequestId(uuid("other request"));
    static final EntryId ENTRY = EntryId.ofJoinRequest(REQUEST);
    static final JoinRequested ASKED = asked(REQUEST, BOB);
    static final MemberAdded LET_IN =
            new MemberAdded(PROJECT, ENTRY, BOB.userId(), VIEWER.roles(), false, true, null, null, null, List.of());
    static final JoinRequestApproved APPROVED = new JoinRequestApproved(PROJECT, REQUEST, BOB.userId(), ENTRY);
    static final JoinRequestDeclined DECLINED = new JoinRequestDeclined(PROJECT, REQUEST, BOB.userId(), "Not now");
    static final JoinRequestWithdrawn WITHDRAWN = new JoinRequestWithdrawn(PROJECT, REQUEST, BOB.userId());

    @Test
    void a_member_of_the_organization_asks_once() {
        assertThat(quiet().when(ask(REQUEST, BOB))).containsExactly(ASKED);
        assertThat(waiting().when(ask(REQUEST, BOB))).isEmpty();
        assertThatThrownBy(() -> waiting().when(ask(OTHER, BOB))).hasMessage("JOIN_REQUEST_EXISTS");
    }

    @Test
    void a_stranger_a_guest_and_a_deactivated_member_do_not_learn_that_the_project_exists() {
        var guest = new Actor(new UserId(uuid("guest")), Set.of(OrganizationRole.GUEST), true);
        for (var who : new Actor[] {EVE, guest, deactivated(BOB)})
            assertThatThrownBy(() -> quiet().when(ask(REQUEST, who))).hasMessage("PROJECT_UNKNOWN");
    }

    @Test
    void whoever_is_in_or_invited_need_not_ask() {
        assertThatThrownBy(() -> withBobAndCarol().when(ask(REQUEST, BOB))).hasMessage("ENTRY_EXISTS");
        assertThatThrownBy(() -> given(CREATED, ADA_ADDED, CAROL_INVITED).when(ask(REQUEST, CAROL)))
                .hasMessage("ENTRY_EXISTS");
    }

    @Test
    void nobody_uses_the_request_of_another() {
        assertThatThrownBy(() -> waiting().when(ask(REQUEST, CAROL))).hasMessage("JOIN_REQUEST_EXISTS");
        assertThatThrownBy(() -> waiting().when(new WithdrawJoinRequest(PROJECT, CAROL, REQUEST, NOW)))
                .hasMessage("JOIN_REQUEST_UNKNOWN");
    }

    @Test
    void an_approval_lets_them_in_at_once_and_once() {
        assertThat(waiting().when(approve(VIEWER, true, NOW))).containsExactly(LET_IN, APPROVED);
        assertThat(given(CREATED, ADA_ADDED, ASKED, LET_IN, APPROVED).when(approve(VIEWER, true, NOW)))
                .isEmpty();
    }

    @Test
    void what_was_answered_stays_so() {
        assertThatThrownBy(() -> given(CREATED, ADA_ADDED, ASKED, DECLINED).when(approve(VIEWER, true, NOW)))
                .hasMessage("JOIN_REQUEST_ANSWERED");
        assertThatThrownBy(() -> given(CREATED, ADA_ADDED, ASKED, LET_IN, APPROVED)
                        .when(new DeclineJoinRequest(PROJECT, ADA, REQUEST, null, NOW)))
                .hasMessage("JOIN_REQUEST_ANSWERED");
        assertThatThrownBy(() -> given(CREATED, ADA_ADDED, ASKED, WITHDRAWN).when(approve(VIEWER, true, NOW)))
                .hasMessage("JOIN_REQUEST_ANSWERED");
        assertThatThrownBy(() -> given(CREATED, ADA_ADDED, ASKED, DECLINED)
                        .when(new WithdrawJoinRequest(PROJECT, BOB, REQUEST, NOW)))
                .hasMessage("JOIN_REQUEST_ANSWERED");
    }

    @Test
    void declining_and_withdrawing_have_one_effect() {
        var decline = new DeclineJoinRequest(PROJECT, ADA, REQUEST, "Not now", NOW);
        assertThat(waiting().when(decline)).containsExactly(DECLINED);
        assertThat(given(CREATED, ADA_ADDED, ASKED, DECLINED).when(decline)).isEmpty();
        var withdraw = new WithdrawJoinRequest(PROJECT, BOB, REQUEST, NOW);
        assertThat(waiting().when(withdraw)).containsExactly(WITHDRAWN);
        assertThat(given(CREATED, ADA_ADDED, ASKED, WITHDRAWN).when(withdraw)).isEmpty();
    }

    @Test
    void after_its_time_it_cannot_be_answered_and_they_may_ask_again() {
        assertThatThrownBy(() -> waiting().when(approve(VIEWER, true, EXPIRY))).hasMessage("JOIN_REQUEST_EXPIRED");
        assertThatThrownBy(() -> waiting().when(new DeclineJoinRequest(PROJECT, ADA, REQUEST, null, EXPIRY)))
                .hasMessage("JOIN_REQUEST_EXPIRED");
        Instant later = EXPIRY.plus(Duration.ofDays(14));
        assertThat(waiting().when(new AskToJoin(PROJECT, BOB, OTHER, null, later, EXPIRY)))
                .containsExactly(new JoinRequested(PROJECT, OTHER, BOB.userId(), null, later));
    }

    @Test
    void they_may_ask_again_after_a_refusal() {
        assertThat(given(CREATED, ADA_ADDED, ASKED, DECLINED).when(ask(OTHER, BOB)))
                .containsExactly(asked(OTHER, BOB));
    }

    @Test
    void whoever_has_left_the_organization_is_not_let_in() {
        assertThatThrownBy(() -> waiting().when(approve(VIEWER, false, NOW))).hasMessage("PERSON_UNKNOWN");
    }

    @Test
    void whoever_was_invited_in_the_meantime_is_not_let_in_twice() {
        var invited = invited(BOBS, Principal.user(BOB.userId()), VIEWER, false);
        assertThatThrownBy(() ->
                        given(CREATED, ADA_ADDED, ASKED, invited, BOB_ACCEPTED).when(approve(VIEWER, true, NOW)))
                .hasMessage("ENTRY_EXISTS");
    }

    @Test
    void the_organizations_administrator_who_lets_themselves_in_says_why_and_until_when() {
        var mine = given(CREATED, ADA_ADDED, asked(REQUEST, CHIEF));
        assertThatThrownBy(() -> mine.when(new ApproveJoinRequest(PROJECT, CHIEF, REQUEST, VIEWER, true, NOW)))
                .hasMessage("REASON_AND_END_REQUIRED");
        var visit = during(VIEWER, null, EXPIRY);
        assertThat(mine.when(new ApproveJoinRequest(PROJECT, CHIEF, REQUEST, visit, true, NOW)))
                .hasSize(2);
    }

    @Test
    void nobody_asks_to_join_an_archived_project() {
        var archived = given(CREATED, ADA_ADDED, new ProjectArchived(PROJECT, null));
        assertThatThrownBy(() -> archived.when(ask(REQUEST, BOB))).hasMessage("PROJECT_ARCHIVED");
        assertThatThrownBy(() -> archived.when(ask(REQUEST, EVE))).hasMessage("PROJECT_UNKNOWN");
    }

    private static AskToJoin ask(JoinRequestId request, Actor who) {
        return new AskToJoin(PROJECT, who, request, "Please", EXPIRY, NOW);
    }

    private static JoinRequested asked(JoinRequestId request, Actor who) {
        return new JoinRequested(PROJECT, request, who.userId(), "Please", EXPIRY);
    }

    private static ApproveJoinRequest approve(Access access, boolean known, Instant at) {
        return new ApproveJoinRequest(PROJECT, ADA, REQUEST, access, known, at);
    }

    private static Given<ProjectCommand, ProjectEvent, Project.State> quiet() {
        return given(CREATED, ADA_ADDED);
    }

    private static Given<ProjectCommand, ProjectEvent, Project.State> waiting() {
        return given(CREATED, ADA_ADDED, ASKED);
    }
}
