package dev.chatelaine.identity.organization;

import static dev.chatelaine.identity.OrganizationRole.ADMIN;
import static dev.chatelaine.identity.OrganizationRole.GUEST;
import static dev.chatelaine.identity.OrganizationRole.MANAGER;
import static dev.chatelaine.identity.OrganizationRole.MEMBER;
import static dev.chatelaine.identity.organization.OrganizationTest.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.chatelaine.chassis.testing.Given;
import dev.chatelaine.identity.InviteeId;
import dev.chatelaine.identity.PlatformRole;
import dev.chatelaine.identity.TeamId;
import dev.chatelaine.identity.organization.OrganizationCommand.AcceptOrganizationInvitation;
import dev.chatelaine.identity.organization.OrganizationCommand.InviteOrganizationMember;
import dev.chatelaine.identity.organization.OrganizationCommand.RejectOrganizationInvitation;
import dev.chatelaine.identity.organization.OrganizationEvent.OrganizationInvitationWithdrawn;
import dev.chatelaine.identity.organization.OrganizationEvent.OrganizationMemberInvited;
import dev.chatelaine.identity.organization.OrganizationEvent.OrganizationMemberJoined;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** The life of an invitation, from the offer to the answer. */
class OrganizationInvitationsTest {

    static final OrganizationInvitationWithdrawn WITHDRAWN = new OrganizationInvitationWithdrawn(LABS, INVITEE);

    @Nested
    class Sending {
        @Test
        void an_invitation_is_mailed_at_once_or_later() {
            assertThat(given(FOUNDED, ADA_ADMINISTERS).when(inviteByMail(ADA, MEMBER)))
                    .containsExactly(invited(INVITEE, MEMBER), sent());
            assertThat(given(FOUNDED, ADA_ADMINISTERS, invited(INVITEE, MEMBER)).when(send(ADA)))
                    .containsExactly(sent());
        }

        @Test
        void the_same_request_twice_is_one_mail() {
            assertThat(given(FOUNDED, ADA_ADMINISTERS, invited(INVITEE, MEMBER), sent())
                            .when(inviteByMail(ADA, MEMBER)))
                    .isEmpty();
        }

        @Test
        void to_ask_for_the_mail_later_is_a_mail() {
            assertThat(given(FOUNDED, ADA_ADMINISTERS, invited(INVITEE, MEMBER)).when(inviteByMail(ADA, MEMBER)))
                    .containsExactly(sent());
        }

        @Test
        void sent_again_is_another_mail_and_more_time() {
            var expired = given(FOUNDED, ADA_ADMINISTERS, invited(INVITEE, MEMBER), sent());
            var later = new OrganizationCommand.SendOrganizationInvitation(
                    LABS, INVITEE, EXPIRY.plusSeconds(99), by(ADA), EXPIRY.plusSeconds(1));
            assertThat(expired.when(later))
                    .containsExactly(
                            new OrganizationEvent.OrganizationInvitationSent(LABS, INVITEE, EXPIRY.plusSeconds(99)));
        }

        @Test
        void what_is_answered_or_withdrawn_is_not_sent() {
            assertThatThrownBy(() -> past(joinedBy(INVITEE, BOB, MEMBER)).when(send(ADA)))
                    .hasMessage("ORGANIZATION_INVITATION_ANSWERED");
            assertThatThrownBy(() -> past(rejected(BOB)).when(send(ADA)))
                    .hasMessage("ORGANIZATION_INVITATION_ANSWERED");
            assertThatThrownBy(() -> past(WITHDRAWN).when(send(ADA))).hasMessage("ORGANIZATION_INVITATION_UNKNOWN");
            assertThatThrownBy(() -> given(FOUNDED, ADA_ADMINISTERS).when(send(ADA)))
                    .hasMessage("ORGANIZATION_INVITATION_UNKNOWN");
        }

        @Test
        void managers_neither_send_nor_withdraw_what_would_make_an_administrator() {
            var past = given(FOUNDED, ADA_ADMINISTERS, joined(BOB, MANAGER), invited(INVITEE, ADMIN));
            for (var command : List.of(send(BOB), withdraw(BOB)))
                assertThatThrownBy(() -> past.when(command)).hasMessage("ORGANIZATION_ADMINISTRATOR_REQUIRED");
        }

        @Test
        void managers_do_not_invite_administrators_of_the_platform() {
            var invitation = new InviteOrganizationMember(
                    LABS,
                    INVITEE,
                    Optional.empty(),
                    new Roles(Set.of(MEMBER), Set.of(PlatformRole.ADMIN)),
                    Set.of(),
                    false,
                    EXPIRY,
                    by(BOB),
                    NOW);
            assertThatThrownBy(() -> given(FOUNDED, ADA_ADMINISTERS, joined(BOB, MANAGER))
                            .when(invitation))
                    .hasMessage("ORGANIZATION_ADMINISTRATOR_REQUIRED");
        }
    }

    @Nested
    class Withdrawing {
        @Test
        void what_is_open_or_rejected_is_withdrawn_once() {
            assertThat(past().when(withdraw(ADA))).containsExactly(WITHDRAWN);
            assertThat(past(rejected(BOB)).when(withdraw(ADA))).containsExactly(WITHDRAWN);
            assertThat(past(WITHDRAWN).when(withdraw(ADA))).isEmpty();
        }

        @Test
        void what_was_accepted_is_not() {
            assertThatThrownBy(() -> past(joinedBy(INVITEE, BOB, MEMBER)).when(withdraw(ADA)))
                    .hasMessage("ORGANIZATION_INVITATION_ANSWERED");
        }

        @Test
        void pitfall_9_what_was_withdrawn_cannot_be_answered() {
            assertThatThrownBy(() -> past(WITHDRAWN).when(accept(BOB, INVITEE)))
                    .hasMessage("ORGANIZATION_INVITATION_UNKNOWN");
            assertThatThrownBy(() -> past(WITHDRAWN).when(reject(BOB))).hasMessage("ORGANIZATION_INVITATION_UNKNOWN");
        }
    }

    @Nested
    class Answering {
        @Test
        void the_invited_person_gets_what_was_offered_last() {
            assertThat(past(invited(INVITEE, GUEST)).when(accept(BOB, INVITEE)))
                    .containsExactly(joinedBy(INVITEE, BOB, GUEST));
        }

        @Test
        void teams_and_platform_roles_go_with_it() {
            var teams = Set.of(new TeamId(new UUID(1, 2)));
            var roles = Set.of(PlatformRole.DEVELOPER);
            var invited = new OrganizationMemberInvited(LABS, INVITEE, Set.of(MEMBER), roles, teams, EXPIRY);
            assertThat(given(FOUNDED, ADA_ADMINISTERS, invited).when(accept(BOB, INVITEE)))
                    .containsExactly(new OrganizationMemberJoined(LABS, BOB, Set.of(MEMBER), roles, teams, INVITEE));
        }

        @Test
        void an_invitation_is_answered_once() {
            var accepted = past(joinedBy(INVITEE, BOB, MEMBER));
            assertThat(accepted.when(accept(BOB, INVITEE))).isEmpty();
            assertThatThrownBy(() -> accepted.when(accept(EVE, INVITEE)))
                    .hasMessage("ORGANIZATION_INVITATION_ANSWERED");
            assertThatThrownBy(() -> accepted.when(reject(BOB))).hasMessage("ORGANIZATION_INVITATION_ANSWERED");
            var rejected = past(rejected(BOB));
            assertThat(rejected.when(reject(BOB))).isEmpty();
            assertThatThrownBy(() -> rejected.when(accept(BOB, INVITEE)))
                    .hasMessage("ORGANIZATION_INVITATION_ANSWERED");
        }

        @Test
        void whoever_has_rejected_may_be_invited_again() {
            assertThat(past().when(reject(BOB))).containsExactly(rejected(BOB));
            assertThat(past(rejected(BOB)).when(inviteByMail(ADA, MEMBER)))
                    .containsExactly(invited(INVITEE, MEMBER), sent());
            assertThat(past(rejected(BOB), invited(INVITEE, MEMBER)).when(accept(BOB, INVITEE)))
                    .hasSize(1);
        }

        @Test
        void an_invitation_expires() {
            var late = new AcceptOrganizationInvitation(LABS, INVITEE, by(BOB), EXPIRY);
            assertThatThrownBy(() -> past().when(late)).hasMessage("ORGANIZATION_INVITATION_EXPIRED");
            var no = new RejectOrganizationInvitation(LABS, INVITEE, by(BOB), EXPIRY);
            assertThatThrownBy(() -> past().when(no)).hasMessage("ORGANIZATION_INVITATION_EXPIRED");
            var inTime = new AcceptOrganizationInvitation(LABS, INVITEE, by(BOB), EXPIRY.minusNanos(1));
            assertThat(past().when(inTime)).hasSize(1);
        }

        @Test
        void one_of_the_first_release_waits_for_ever() {
            var old = new OrganizationMemberInvited(LABS, INVITEE, Set.of(MEMBER), null, null, null);
            var late = new AcceptOrganizationInvitation(LABS, INVITEE, by(BOB), EXPIRY.plusSeconds(1_000_000));
            assertThat(given(FOUNDED, ADA_ADMINISTERS, old).when(late)).containsExactly(joinedBy(INVITEE, BOB, MEMBER));
        }

        @Test
        void several_invitations_add_up() {
            assertThat(past(joinedBy(INVITEE, BOB, MEMBER), invited(OTHER_INVITEE, MANAGER))
                            .when(accept(BOB, OTHER_INVITEE)))
                    .containsExactly(joinedBy(OTHER_INVITEE, BOB, MEMBER, MANAGER));
        }

        @Test
        void invitees_of_other_organizations_mean_nothing_here() {
            assertThatThrownBy(() -> past().when(accept(EVE, new InviteeId(new UUID(5, 5)))))
                    .hasMessage("ORGANIZATION_INVITATION_UNKNOWN");
        }

        @Test
        void an_invitation_does_not_reactivate() {
            assertThatThrownBy(() -> given(
                                    FOUNDED,
                                    ADA_ADMINISTERS,
                                    joined(BOB, MEMBER),
                                    deactivated(BOB),
                                    invited(INVITEE, ADMIN))
                            .when(accept(BOB, INVITEE)))
                    .hasMessage("PERSON_DEACTIVATED");
        }
    }

    @Nested
    class Enrolling {
        @Test
        void who_need_not_be_asked_joins_at_once() {
            assertThat(given(FOUNDED, ADA_ADMINISTERS).when(enrol(ADA, BOB, MEMBER)))
                    .containsExactly(joined(BOB, MEMBER));
        }

        @Test
        void who_is_there_is_not_enrolled() {
            var past = given(FOUNDED, ADA_ADMINISTERS, joined(BOB, MEMBER), deactivated(BOB));
            assertThatThrownBy(() -> past.when(enrol(ADA, BOB, MEMBER))).hasMessage("ORGANIZATION_MEMBER_EXISTS");
        }

        @Test
        void managers_do_not_enrol_administrators() {
            var past = given(FOUNDED, ADA_ADMINISTERS, joined(BOB, MANAGER));
            assertThatThrownBy(() -> past.when(enrol(BOB, CAROL, ADMIN)))
                    .hasMessage("ORGANIZATION_ADMINISTRATOR_REQUIRED");
            assertThat(past.when(enrol(BOB, CAROL, MANAGER))).hasSize(1);
        }
    }

    private static Given<OrganizationCommand, OrganizationEvent, Organization.State> past(OrganizationEvent... more) {
        var past = new ArrayList<OrganizationEvent>();
        past.add(FOUNDED);
        past.add(ADA_ADMINISTERS);
        past.add(invited(INVITEE, MEMBER));
        past.addAll(List.of(more));
        return given(past.toArray(OrganizationEvent[]::new));
    }
}
