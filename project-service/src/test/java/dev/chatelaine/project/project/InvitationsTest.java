package dev.chatelaine.project.project;

import static dev.chatelaine.project.project.ProjectTest.given;
import static dev.chatelaine.project.project.ProjectTest.withBobAndCarol;
import static dev.chatelaine.project.project.Scene.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.chatelaine.chassis.testing.Given;
import dev.chatelaine.project.Actor;
import dev.chatelaine.project.EntryId;
import dev.chatelaine.project.InviteeId;
import dev.chatelaine.project.Principal;
import dev.chatelaine.project.project.ProjectCommand.*;
import dev.chatelaine.project.project.ProjectEvent.*;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** An invitation is answered once, by the person it is for, before it expires or is withdrawn. */
class InvitationsTest {

    static final EntryId ANEW = new EntryId(uuid("anew"));
    static final InvitationRejected BOB_REJECTED = new InvitationRejected(PROJECT, BOBS, BOB.userId());
    static final InvitationWithdrawn BOBS_WITHDRAWN = new InvitationWithdrawn(PROJECT, BOBS);

    @Test
    void an_invitation_goes_out_at_once() {
        assertThat(given(CREATED, ADA_ADDED).when(inviteBob(BOBS, false))).containsExactly(BOB_INVITED, SENT_TO_BOB);
    }

    @Test
    void or_is_held_until_it_is_sent() {
        var held = invited(BOBS, Principal.email(BOBS_ADDRESS), VIEWER, true);
        assertThat(given(CREATED, ADA_ADDED).when(inviteBob(BOBS, true))).containsExactly(held);
        assertThatThrownBy(() -> given(CREATED, ADA_ADDED, held).when(accept(BOB)))
                .hasMessage("INVITATION_UNKNOWN");
        assertThat(given(CREATED, ADA_ADDED, held).when(send(NOW))).containsExactly(SENT_TO_BOB);
        assertThat(given(CREATED, ADA_ADDED, held, SENT_TO_BOB).when(accept(BOB)))
                .containsExactly(BOB_ACCEPTED);
    }

    @Test
    void the_same_invitation_twice_has_one_effect() {
        assertThat(invitedBob().when(inviteBob(BOBS, false))).isEmpty();
    }

    @Test
    void nobody_is_invited_twice_while_the_first_invitation_is_open() {
        assertThatThrownBy(() -> invitedBob().when(inviteBob(ANEW, false))).hasMessage("ENTRY_EXISTS");
        assertThatThrownBy(() -> withBobAndCarol().when(inviteBob(ANEW, false))).hasMessage("ENTRY_EXISTS");
    }

    @Test
    void somebody_who_joined_by_an_address_is_not_invited_again_by_name() {
        var byName = new InviteMember(
                PROJECT, ADA, ANEW, Principal.user(BOB.userId()), true, false, VIEWER, false, false, EXPIRY, NOW);
        assertThatThrownBy(() -> withBobAndCarol().when(byName)).hasMessage("ENTRY_EXISTS");
    }

    @Test
    void only_members_of_the_organization_are_invited_by_name() {
        var eve = Principal.user(EVE.userId());
        var stranger = new InviteMember(PROJECT, ADA, ANEW, eve, false, false, VIEWER, false, false, EXPIRY, NOW);
        assertThatThrownBy(() -> invitedBob().when(stranger)).hasMessage("PERSON_UNKNOWN");
    }

    @Test
    void whoever_said_no_or_was_removed_may_be_invited_anew() {
        var removed = new MemberRemoved(PROJECT, BOBS, BOB.userId());
        assertThat(given(CREATED, ADA_ADDED, BOB_INVITED, BOB_REJECTED).when(inviteBob(ANEW, false)))
                .hasSize(2);
        assertThat(given(CREATED, ADA_ADDED, BOB_INVITED, BOB_ACCEPTED, removed).when(inviteBob(ANEW, false)))
                .hasSize(2);
    }

    @Test
    void an_expired_invitation_may_be_replaced_and_then_not_be_sent_again() {
        var late = new InviteMember(
                PROJECT,
                ADA,
                ANEW,
                Principal.email(BOBS_ADDRESS),
                true,
                false,
                VIEWER,
                false,
                false,
                EXPIRY.plusSeconds(1),
                EXPIRY);
        var replaced = given(
                CREATED,
                ADA_ADDED,
                BOB_INVITED,
                new MemberInvited(
                        PROJECT,
                        ANEW,
                        Principal.email(BOBS_ADDRESS),
                        VIEWER.roles(),
                        false,
                        true,
                        null,
                        null,
                        null,
                        EXPIRY.plusSeconds(9),
                        false,
                        List.of(),
                        false));
        assertThat(invitedBob().when(late)).hasSize(2);
        assertThatThrownBy(() -> replaced.when(send(EXPIRY))).hasMessage("ENTRY_EXISTS");
    }

    @Test
    void access_must_not_end_before_it_starts_or_in_the_past() {
        var backwards = during(VIEWER, NOW.plusSeconds(2), NOW.plusSeconds(1));
        var past = during(VIEWER, null, NOW);
        for (var access : Set.of(backwards, past)) {
            var invite = new InviteMember(
                    PROJECT, ADA, BOBS, Principal.user(BOB.userId()), true, false, access, false, false, EXPIRY, NOW);
            assertThatThrownBy(() -> given(CREATED, ADA_ADDED).when(invite)).hasMessage("ACCESS_ENDS_BEFORE_IT_STARTS");
        }
    }

    @Test
    void the_organizations_administrator_says_why_and_until_when_for_their_own_access() {
        var chief = Principal.user(CHIEF.userId());
        var unexplained = new InviteMember(PROJECT, CHIEF, ANEW, chief, true, true, VIEWER, false, false, EXPIRY, NOW);
        var explained = new InviteMember(
                PROJECT,
                CHIEF,
                ANEW,
                chief,
                true,
                true,
                during(VIEWER, null, NOW.plusSeconds(60)),
                false,
                false,
                EXPIRY,
                NOW);
        assertThatThrownBy(() -> invitedBob().when(unexplained)).hasMessage("REASON_AND_END_REQUIRED");
        assertThat(invitedBob().when(explained)).hasSize(2);
    }

    @Test
    void the_invited_person_accepts_once() {
        assertThat(invitedBob().when(accept(BOB))).containsExactly(BOB_ACCEPTED);
        assertThat(withBobAndCarol().when(accept(BOB))).isEmpty();
    }

    @Test
    void the_invited_person_rejects_once_and_for_good() {
        var rejected = given(CREATED, ADA_ADDED, BOB_INVITED, BOB_REJECTED);
        assertThat(invitedBob().when(reject(BOB))).containsExactly(BOB_REJECTED);
        assertThat(rejected.when(reject(BOB))).isEmpty();
        assertThatThrownBy(() -> rejected.when(accept(BOB))).hasMessage("INVITATION_ALREADY_ANSWERED");
        assertThatThrownBy(() -> withBobAndCarol().when(reject(BOB))).hasMessage("INVITATION_ALREADY_ANSWERED");
    }

    @Test
    void pitfall_08_forged_invitations_nobody_else_answers() {
        assertThatThrownBy(() -> invitedBob().when(accept(EVE))).hasMessage("INVITATION_FOR_SOMEONE_ELSE");
        assertThatThrownBy(() -> invitedBob().when(reject(EVE))).hasMessage("INVITATION_FOR_SOMEONE_ELSE");
        var withoutAddress = new AcceptInvitation(PROJECT, BOB, Set.of(), false, BOBS, NOW);
        assertThatThrownBy(() -> invitedBob().when(withoutAddress)).hasMessage("INVITATION_FOR_SOMEONE_ELSE");
    }

    @Test
    void whoever_holds_the_link_accepts_with_another_address_only_where_the_entry_allows_it() {
        var byLink = new AcceptInvitation(PROJECT, EVE, Set.of(), true, BOBS, NOW);
        var withoutLink = new AcceptInvitation(PROJECT, EVE, Set.of(), false, BOBS, NOW);
        var open = open(BOB_INVITED);
        assertThatThrownBy(() -> invitedBob().when(byLink)).hasMessage("INVITATION_FOR_SOMEONE_ELSE");
        assertThatThrownBy(() -> given(CREATED, ADA_ADDED, open).when(withoutLink))
                .hasMessage("INVITATION_FOR_SOMEONE_ELSE");
        assertThatThrownBy(() -> given(CREATED, ADA_ADDED, open).when(reject(EVE)))
                .hasMessage("INVITATION_FOR_SOMEONE_ELSE");
        assertThat(given(CREATED, ADA_ADDED, open).when(byLink))
                .containsExactly(new InvitationAccepted(PROJECT, BOBS, EVE.userId(), true));
        assertThat(given(CREATED, ADA_ADDED, open).when(accept(BOB))).containsExactly(BOB_ACCEPTED);
    }

    private static MemberInvited open(MemberInvited e) {
        return new MemberInvited(
                e.projectId(),
                e.entryId(),
                e.principal(),
                e.roles(),
                e.upload(),
                e.download(),
                e.startsAt(),
                e.endsAt(),
                e.reason(),
                e.expiresAt(),
                e.held(),
                e.roleTemplates(),
                true);
    }

    @Test
    void a_second_owner_of_the_address_comes_too_late() {
        var another = new AcceptInvitation(PROJECT, CAROL, Set.of(BOBS_ADDRESS), false, BOBS, NOW);
        assertThatThrownBy(() -> withBobAndCarol().when(another)).hasMessage("INVITATION_ALREADY_ANSWERED");
    }

    @Test
    void a_deactivated_person_cannot_answer() {
        assertThatThrownBy(() -> invitedBob().when(accept(deactivated(BOB)))).hasMessage("PERSON_DEACTIVATED");
    }

    @Test
    void pitfall_11_recycled_ids_removal_is_not_undone_by_accepting_again() {
        var removed = new MemberRemoved(PROJECT, BOBS, BOB.userId());
        assertThatThrownBy(() -> given(CREATED, ADA_ADDED, BOB_INVITED, BOB_ACCEPTED, removed)
                        .when(accept(BOB)))
                .hasMessage("INVITATION_ALREADY_ANSWERED");
    }

    @Test
    void an_expired_invitation_is_not_answered_until_it_is_sent_again() {
        var late = new AcceptInvitation(PROJECT, BOB, Set.of(BOBS_ADDRESS), false, BOBS, EXPIRY);
        var again = new InvitationSent(PROJECT, BOBS, EXPIRY.plusSeconds(1));
        assertThatThrownBy(() -> invitedBob().when(late)).hasMessage("INVITATION_EXPIRED");
        assertThat(given(CREATED, ADA_ADDED, BOB_INVITED, again).when(late)).containsExactly(BOB_ACCEPTED);
    }

    @Test
    void no_grant_is_accepted_after_its_end() {
        var visit = invited(BOBS, Principal.user(BOB.userId()), during(VIEWER, null, NOW), false);
        assertThatThrownBy(() -> given(CREATED, ADA_ADDED, visit).when(accept(BOB)))
                .hasMessage("INVITATION_EXPIRED");
    }

    @Test
    void a_withdrawn_invitation_is_dead() {
        var withdrawn = given(CREATED, ADA_ADDED, BOB_INVITED, BOBS_WITHDRAWN);
        var withdraw = new WithdrawInvitation(PROJECT, ADA, BOBS, NOW);
        assertThat(invitedBob().when(withdraw)).containsExactly(BOBS_WITHDRAWN);
        assertThat(withdrawn.when(withdraw)).isEmpty();
        assertThatThrownBy(() -> withdrawn.when(accept(BOB))).hasMessage("INVITATION_WITHDRAWN");
        assertThatThrownBy(() -> withdrawn.when(send(NOW))).hasMessage("INVITATION_WITHDRAWN");
    }

    @Test
    void a_held_invitation_does_not_exist_for_anybody_yet() {
        var held = invited(BOBS, Principal.email(BOBS_ADDRESS), VIEWER, true);
        assertThatThrownBy(() -> given(CREATED, ADA_ADDED, held).when(reject(EVE)))
                .hasMessage("INVITATION_UNKNOWN");
    }

    @Test
    void an_invitation_to_access_that_has_ended_is_not_sent() {
        var visit = invited(BOBS, Principal.user(BOB.userId()), during(VIEWER, null, NOW), true);
        assertThatThrownBy(() -> given(CREATED, ADA_ADDED, visit).when(send(NOW)))
                .hasMessage("ACCESS_ENDS_BEFORE_IT_STARTS");
    }

    @Test
    void a_rejection_is_repeated_by_the_same_person_only() {
        var another = new RejectInvitation(PROJECT, CAROL, Set.of(BOBS_ADDRESS), BOBS, NOW);
        assertThatThrownBy(() ->
                        given(CREATED, ADA_ADDED, BOB_INVITED, BOB_REJECTED).when(another))
                .hasMessage("INVITATION_ALREADY_ANSWERED");
    }

    @Test
    void an_answered_invitation_is_neither_sent_nor_withdrawn() {
        var withdraw = new WithdrawInvitation(PROJECT, ADA, BOBS, NOW);
        assertThatThrownBy(() -> withBobAndCarol().when(withdraw)).hasMessage("INVITATION_ALREADY_ANSWERED");
        assertThatThrownBy(() -> withBobAndCarol().when(send(NOW))).hasMessage("INVITATION_ALREADY_ANSWERED");
    }

    @Test
    void the_creator_was_never_invited() {
        var answer = new RejectInvitation(PROJECT, ADA, Set.of(), ADAS, NOW);
        assertThatThrownBy(() -> invitedBob().when(answer)).hasMessage("INVITATION_UNKNOWN");
    }

    @Test
    void entries_that_do_not_exist_are_unknown() {
        var send = new SendInvitation(PROJECT, ADA, ANEW, EXPIRY, NOW);
        var answer = new AcceptInvitation(PROJECT, BOB, Set.of(BOBS_ADDRESS), false, ANEW, NOW);
        assertThatThrownBy(() -> invitedBob().when(send)).hasMessage("ENTRY_UNKNOWN");
        assertThatThrownBy(() -> invitedBob().when(answer)).hasMessage("INVITATION_UNKNOWN");
        assertThatThrownBy(() -> given().when(answer)).hasMessage("INVITATION_UNKNOWN");
    }

    static Given<ProjectCommand, ProjectEvent, Project.State> invitedBob() {
        return given(CREATED, ADA_ADDED, BOB_INVITED, SENT_TO_BOB);
    }

    static InviteMember inviteBob(EntryId entry, boolean held) {
        return new InviteMember(
                PROJECT, ADA, entry, Principal.email(BOBS_ADDRESS), true, false, VIEWER, held, false, EXPIRY, NOW);
    }

    static SendInvitation send(Instant at) {
        return new SendInvitation(PROJECT, ADA, BOBS, NOW.plus(Duration.ofDays(14)), at);
    }

    static AcceptInvitation accept(Actor who) {
        return new AcceptInvitation(PROJECT, who, addresses(who), false, BOBS, NOW);
    }

    static RejectInvitation reject(Actor who) {
        return new RejectInvitation(PROJECT, who, addresses(who), BOBS, NOW);
    }

    private static Set<InviteeId> addresses(Actor who) {
        return who.userId().equals(BOB.userId()) ? Set.of(BOBS_ADDRESS) : Set.of();
    }
}
