package dev.chatelaine.identity.organization;

import static dev.chatelaine.identity.OrganizationRole.ADMIN;
import static dev.chatelaine.identity.OrganizationRole.GUEST;
import static dev.chatelaine.identity.OrganizationRole.MANAGER;
import static dev.chatelaine.identity.OrganizationRole.MEMBER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.chatelaine.chassis.testing.Given;
import dev.chatelaine.identity.Actor;
import dev.chatelaine.identity.InviteeId;
import dev.chatelaine.identity.OrganizationId;
import dev.chatelaine.identity.OrganizationRole;
import dev.chatelaine.identity.PlatformRole;
import dev.chatelaine.identity.UserId;
import dev.chatelaine.identity.organization.OrganizationCommand.AcceptOrganizationInvitation;
import dev.chatelaine.identity.organization.OrganizationCommand.ChangeOrganizationRoles;
import dev.chatelaine.identity.organization.OrganizationCommand.DeactivateMember;
import dev.chatelaine.identity.organization.OrganizationCommand.DisableOrganization;
import dev.chatelaine.identity.organization.OrganizationCommand.EnableOrganization;
import dev.chatelaine.identity.organization.OrganizationCommand.EnrolOrganizationMember;
import dev.chatelaine.identity.organization.OrganizationCommand.FoundOrganization;
import dev.chatelaine.identity.organization.OrganizationCommand.InviteOrganizationMember;
import dev.chatelaine.identity.organization.OrganizationCommand.LeaveOrganization;
import dev.chatelaine.identity.organization.OrganizationCommand.ReactivateMember;
import dev.chatelaine.identity.organization.OrganizationCommand.RejectOrganizationInvitation;
import dev.chatelaine.identity.organization.OrganizationCommand.RenameOrganization;
import dev.chatelaine.identity.organization.OrganizationCommand.SendOrganizationInvitation;
import dev.chatelaine.identity.organization.OrganizationCommand.WithdrawOrganizationInvitation;
import dev.chatelaine.identity.organization.OrganizationEvent.OrganizationFounded;
import dev.chatelaine.identity.organization.OrganizationEvent.OrganizationInvitationRejected;
import dev.chatelaine.identity.organization.OrganizationEvent.OrganizationInvitationSent;
import dev.chatelaine.identity.organization.OrganizationEvent.OrganizationMemberDeactivated;
import dev.chatelaine.identity.organization.OrganizationEvent.OrganizationMemberInvited;
import dev.chatelaine.identity.organization.OrganizationEvent.OrganizationMemberJoined;
import dev.chatelaine.identity.organization.OrganizationEvent.OrganizationMemberLeft;
import dev.chatelaine.identity.organization.OrganizationEvent.OrganizationMemberReactivated;
import dev.chatelaine.identity.organization.OrganizationEvent.OrganizationRenamed;
import dev.chatelaine.identity.organization.OrganizationEvent.OrganizationRolesChanged;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class OrganizationTest {

    static final Instant NOW = Instant.parse("2026-01-01T00:00:00Z");
    static final Instant EXPIRY = Instant.parse("2026-01-15T00:00:00Z");
    static final OrganizationId LABS = new OrganizationId(UUID.fromString("0198c0de-0000-7000-8000-00000000000a"));
    static final UserId ADA = user(1);
    static final UserId BOB = user(2);
    static final UserId CAROL = user(3);
    static final UserId EVE = user(4);
    static final InviteeId INVITEE = invitee(1);
    static final InviteeId OTHER_INVITEE = invitee(2);

    static final OrganizationFounded FOUNDED = new OrganizationFounded(LABS, "Example Labs", ADA);
    static final OrganizationMemberJoined ADA_ADMINISTERS = joined(ADA, ADMIN);

    @Nested
    class Founding {
        @Test
        void the_founder_is_the_first_administrator() {
            assertThat(given().when(new FoundOrganization(LABS, "Example Labs", by(ADA), NOW)))
                    .containsExactly(FOUNDED, ADA_ADMINISTERS);
        }

        @Test
        void the_same_request_twice_founds_one_organization() {
            assertThat(given(FOUNDED, ADA_ADMINISTERS).when(new FoundOrganization(LABS, "Example Labs", by(ADA), NOW)))
                    .isEmpty();
        }

        @ParameterizedTest
        @MethodSource("dev.chatelaine.identity.organization.OrganizationTest#everyCommandButFounding")
        void nothing_else_is_possible_before(OrganizationCommand command) {
            assertThatThrownBy(() -> given().when(command)).hasMessage("ORGANIZATION_UNKNOWN");
        }
    }

    @Nested
    class Managing {
        @ParameterizedTest
        @MethodSource("dev.chatelaine.identity.organization.OrganizationTest#management")
        void strangers_do_not_learn_that_it_exists(OrganizationCommand command) {
            assertThatThrownBy(() -> given(FOUNDED, joined(EVE, ADMIN)).when(command))
                    .hasMessage("ORGANIZATION_UNKNOWN");
        }

        @ParameterizedTest
        @MethodSource("dev.chatelaine.identity.organization.OrganizationTest#management")
        void deactivated_administrators_are_strangers(OrganizationCommand command) {
            assertThatThrownBy(() -> given(FOUNDED, ADA_ADMINISTERS, joined(EVE, ADMIN), deactivated(ADA))
                            .when(command))
                    .hasMessage("ORGANIZATION_UNKNOWN");
        }

        @ParameterizedTest
        @MethodSource("dev.chatelaine.identity.organization.OrganizationTest#management")
        void members_and_guests_may_not(OrganizationCommand command) {
            assertThatThrownBy(() -> given(FOUNDED, joined(EVE, ADMIN), joined(ADA, MEMBER, GUEST))
                            .when(command))
                    .hasMessage("ORGANIZATION_MANAGER_REQUIRED");
        }

        @Test
        void managers_rename() {
            assertThat(given(FOUNDED, ADA_ADMINISTERS, joined(BOB, MANAGER)).when(rename(BOB, "Better Labs")))
                    .containsExactly(new OrganizationRenamed(LABS, "Better Labs"));
        }

        @Test
        void whoever_inherits_the_rank_from_a_team_manages_and_no_more_than_that() {
            var past = given(FOUNDED, ADA_ADMINISTERS, joined(BOB, MEMBER), joined(CAROL, MEMBER));
            var bob = new Actor(BOB, Set.of(), Set.of(MANAGER));
            assertThat(past.when(new DeactivateMember(LABS, CAROL, bob, NOW))).containsExactly(deactivated(CAROL));
            assertThatThrownBy(() -> past.when(new DeactivateMember(LABS, ADA, bob, NOW)))
                    .hasMessage("ORGANIZATION_ADMINISTRATOR_REQUIRED");
        }

        @Test
        void what_the_edge_says_of_direct_roles_does_not_count_here() {
            var bob = new Actor(BOB, Set.of(ADMIN, MANAGER), Set.of());
            assertThatThrownBy(() -> given(FOUNDED, ADA_ADMINISTERS, joined(BOB, MEMBER))
                            .when(new RenameOrganization(LABS, "Mine", bob, NOW)))
                    .hasMessage("ORGANIZATION_MANAGER_REQUIRED");
        }

        @Test
        void nobody_inherits_anything_who_is_deactivated_or_has_left() {
            var bob = new Actor(BOB, Set.of(), Set.of(MANAGER));
            for (var end : List.of(deactivated(BOB), new OrganizationMemberLeft(LABS, BOB)))
                assertThatThrownBy(() -> given(FOUNDED, ADA_ADMINISTERS, joined(BOB, MEMBER), end)
                                .when(new RenameOrganization(LABS, "Mine", bob, NOW)))
                        .hasMessage("ORGANIZATION_UNKNOWN");
        }

        @Test
        void a_machine_of_the_organization_manages_without_being_a_member() {
            var machine = new Actor(EVE, Set.of(), Set.of(MANAGER));
            assertThat(given(FOUNDED, ADA_ADMINISTERS).when(new RenameOrganization(LABS, "Labs", machine, NOW)))
                    .hasSize(1);
        }

        @Test
        void the_name_that_it_has_changes_nothing() {
            assertThat(given(FOUNDED, ADA_ADMINISTERS).when(rename(ADA, "Example Labs")))
                    .isEmpty();
            assertThat(given(FOUNDED, ADA_ADMINISTERS, new OrganizationRenamed(LABS, "B"))
                            .when(rename(ADA, "B")))
                    .isEmpty();
        }
    }

    @Nested
    class Inviting {
        @Test
        void an_invitation_offers_roles() {
            assertThat(given(FOUNDED, ADA_ADMINISTERS).when(invite(ADA, ADMIN, MEMBER)))
                    .containsExactly(invited(INVITEE, ADMIN, MEMBER));
        }

        @Test
        void the_same_invitation_twice_is_one() {
            assertThat(given(FOUNDED, ADA_ADMINISTERS, invited(INVITEE, MEMBER)).when(invite(ADA, MEMBER)))
                    .isEmpty();
        }

        @Test
        void other_roles_replace_what_was_offered() {
            assertThat(given(FOUNDED, ADA_ADMINISTERS, invited(INVITEE, MEMBER)).when(invite(ADA, GUEST)))
                    .containsExactly(invited(INVITEE, GUEST));
        }

        @Test
        void whoever_has_joined_is_not_invited_again() {
            var past = given(FOUNDED, ADA_ADMINISTERS, invited(INVITEE, MEMBER), joinedBy(INVITEE, BOB, MEMBER));
            assertThatThrownBy(() -> past.when(invite(ADA, GUEST))).hasMessage("ORGANIZATION_MEMBER_EXISTS");
        }

        @Test
        void whoever_is_a_member_under_another_address_is_not_invited() {
            var invitation = invite(by(ADA), OTHER_INVITEE, Optional.of(BOB), false, MEMBER);
            assertThatThrownBy(() ->
                            given(FOUNDED, ADA_ADMINISTERS, joined(BOB, MEMBER)).when(invitation))
                    .hasMessage("ORGANIZATION_MEMBER_EXISTS");
            assertThat(given(FOUNDED, ADA_ADMINISTERS).when(invitation))
                    .containsExactly(invited(OTHER_INVITEE, MEMBER));
        }

        @Test
        void an_invitation_offers_something() {
            assertThatThrownBy(() -> given(FOUNDED, ADA_ADMINISTERS).when(invite(ADA)))
                    .hasMessage("ORGANIZATION_ROLES_MISSING");
        }

        @Test
        void managers_invite_managers() {
            assertThat(given(FOUNDED, ADA_ADMINISTERS, joined(BOB, MANAGER)).when(invite(BOB, MANAGER)))
                    .containsExactly(invited(INVITEE, MANAGER));
        }

        @Test
        void managers_do_not_invite_administrators() {
            assertThatThrownBy(() -> given(FOUNDED, ADA_ADMINISTERS, joined(BOB, MANAGER))
                            .when(invite(BOB, ADMIN)))
                    .hasMessage("ORGANIZATION_ADMINISTRATOR_REQUIRED");
        }

        @Test
        void managers_do_not_take_back_an_administrators_invitation() {
            assertThatThrownBy(() -> given(FOUNDED, ADA_ADMINISTERS, joined(BOB, MANAGER), invited(INVITEE, ADMIN))
                            .when(invite(BOB, MEMBER)))
                    .hasMessage("ORGANIZATION_ADMINISTRATOR_REQUIRED");
        }
    }

    @Nested
    class ChangingRoles {
        @Test
        void administrators_grant_and_revoke_administration() {
            assertThat(given(FOUNDED, ADA_ADMINISTERS, joined(BOB, MEMBER)).when(change(ADA, BOB, ADMIN)))
                    .containsExactly(changed(BOB, ADMIN));
            assertThat(given(FOUNDED, ADA_ADMINISTERS, joined(BOB, ADMIN)).when(change(ADA, BOB, MEMBER)))
                    .containsExactly(changed(BOB, MEMBER));
        }

        @Test
        void the_same_roles_change_nothing() {
            assertThat(given(FOUNDED, ADA_ADMINISTERS, joined(BOB, MEMBER)).when(change(ADA, BOB, MEMBER)))
                    .isEmpty();
        }

        @Test
        void managers_do_not_make_administrators_not_even_of_themselves() {
            var past = given(FOUNDED, ADA_ADMINISTERS, joined(BOB, MANAGER), joined(CAROL, MEMBER));
            assertThatThrownBy(() -> past.when(change(BOB, CAROL, ADMIN)))
                    .hasMessage("ORGANIZATION_ADMINISTRATOR_REQUIRED");
            assertThatThrownBy(() -> past.when(change(BOB, BOB, ADMIN, MANAGER)))
                    .hasMessage("ORGANIZATION_ADMINISTRATOR_REQUIRED");
        }

        @Test
        void managers_do_not_unmake_administrators() {
            assertThatThrownBy(() -> given(FOUNDED, ADA_ADMINISTERS, joined(BOB, MANAGER), joined(CAROL, ADMIN))
                            .when(change(BOB, CAROL, MEMBER)))
                    .hasMessage("ORGANIZATION_ADMINISTRATOR_REQUIRED");
        }

        @Test
        void managers_change_an_administrators_other_roles() {
            assertThat(given(FOUNDED, ADA_ADMINISTERS, joined(BOB, MANAGER)).when(change(BOB, ADA, ADMIN, MEMBER)))
                    .containsExactly(changed(ADA, ADMIN, MEMBER));
        }

        @Test
        void the_last_administrator_stays_one() {
            assertThatThrownBy(() -> given(FOUNDED, ADA_ADMINISTERS, joined(BOB, MANAGER))
                            .when(change(ADA, ADA, MANAGER)))
                    .hasMessage("LAST_ORGANIZATION_ADMINISTRATOR");
        }

        @Test
        void a_deactivated_administrator_does_not_count() {
            assertThatThrownBy(() -> given(FOUNDED, ADA_ADMINISTERS, joined(BOB, ADMIN), deactivated(BOB))
                            .when(change(ADA, ADA, MEMBER)))
                    .hasMessage("LAST_ORGANIZATION_ADMINISTRATOR");
        }

        @Test
        void a_member_has_a_role() {
            assertThatThrownBy(() ->
                            given(FOUNDED, ADA_ADMINISTERS, joined(BOB, MEMBER)).when(change(ADA, BOB)))
                    .hasMessage("ORGANIZATION_ROLES_MISSING");
        }

        @Test
        void platform_roles_are_a_category_of_their_own() {
            var past = given(FOUNDED, ADA_ADMINISTERS, joinedAs(BOB, MEMBER, PlatformRole.VIEWER));
            assertThat(past.when(changePlatform(ADA, BOB, PlatformRole.DEVELOPER, PlatformRole.DATA_SCIENTIST)))
                    .containsExactly(new OrganizationRolesChanged(
                            LABS, BOB, Set.of(MEMBER), Set.of(PlatformRole.DEVELOPER, PlatformRole.DATA_SCIENTIST)));
            assertThat(past.when(changePlatform(ADA, BOB)))
                    .as("there may be none")
                    .containsExactly(changed(BOB, MEMBER));
            assertThat(past.when(change(ADA, BOB, GUEST)))
                    .as("what is not mentioned stays")
                    .containsExactly(
                            new OrganizationRolesChanged(LABS, BOB, Set.of(GUEST), Set.of(PlatformRole.VIEWER)));
            assertThat(past.when(changePlatform(ADA, BOB, PlatformRole.VIEWER))).isEmpty();
        }

        @Test
        void managers_neither_make_nor_unmake_administrators_of_the_platform() {
            var past = given(
                    FOUNDED,
                    ADA_ADMINISTERS,
                    joined(BOB, MANAGER),
                    joined(EVE, MEMBER),
                    joinedAs(CAROL, MEMBER, PlatformRole.ADMIN));
            assertThat(past.when(changePlatform(BOB, EVE, PlatformRole.DEVELOPER)))
                    .hasSize(1);
            for (var command : List.of(
                    changePlatform(BOB, EVE, PlatformRole.ADMIN),
                    changePlatform(BOB, CAROL, PlatformRole.VIEWER),
                    deactivate(BOB, CAROL)))
                assertThatThrownBy(() -> past.when(command)).hasMessage("ORGANIZATION_ADMINISTRATOR_REQUIRED");
            assertThat(past.when(changePlatform(ADA, EVE, PlatformRole.ADMIN))).hasSize(1);
        }

        @Test
        void only_members_have_roles() {
            assertThatThrownBy(() -> given(FOUNDED, ADA_ADMINISTERS).when(change(ADA, EVE, MEMBER)))
                    .hasMessage("ORGANIZATION_MEMBER_UNKNOWN");
        }
    }

    @Nested
    class Activity {
        @Test
        void managers_deactivate_and_reactivate_members() {
            assertThat(given(FOUNDED, joined(BOB, MANAGER), joined(CAROL, MEMBER))
                            .when(deactivate(BOB, CAROL)))
                    .containsExactly(deactivated(CAROL));
            assertThat(given(FOUNDED, joined(BOB, MANAGER), joined(CAROL, MEMBER), deactivated(CAROL))
                            .when(reactivate(BOB, CAROL)))
                    .containsExactly(new OrganizationMemberReactivated(LABS, CAROL));
        }

        @Test
        void managers_neither_deactivate_nor_reactivate_administrators() {
            assertThatThrownBy(() -> given(FOUNDED, ADA_ADMINISTERS, joined(BOB, MANAGER), joined(CAROL, ADMIN))
                            .when(deactivate(BOB, CAROL)))
                    .hasMessage("ORGANIZATION_ADMINISTRATOR_REQUIRED");
            assertThatThrownBy(() -> given(FOUNDED, joined(BOB, MANAGER), joined(CAROL, ADMIN), deactivated(CAROL))
                            .when(reactivate(BOB, CAROL)))
                    .hasMessage("ORGANIZATION_ADMINISTRATOR_REQUIRED");
        }

        @Test
        void twice_is_once() {
            assertThat(given(FOUNDED, ADA_ADMINISTERS, joined(BOB, MEMBER)).when(reactivate(ADA, BOB)))
                    .isEmpty();
            assertThat(given(FOUNDED, ADA_ADMINISTERS, joined(BOB, MEMBER), deactivated(BOB))
                            .when(deactivate(ADA, BOB)))
                    .isEmpty();
        }

        @Test
        void the_last_administrator_stays_active() {
            assertThatThrownBy(() -> given(FOUNDED, ADA_ADMINISTERS).when(deactivate(ADA, ADA)))
                    .hasMessage("LAST_ORGANIZATION_ADMINISTRATOR");
        }

        @Test
        void one_of_two_administrators_may_go() {
            assertThat(given(FOUNDED, ADA_ADMINISTERS, joined(BOB, ADMIN)).when(deactivate(ADA, ADA)))
                    .containsExactly(deactivated(ADA));
        }

        @Test
        void whoever_wants_to_leaves_but_for_the_last_administrator() {
            var past = given(FOUNDED, ADA_ADMINISTERS, joined(BOB, GUEST));
            assertThat(past.when(leave(BOB))).containsExactly(new OrganizationMemberLeft(LABS, BOB));
            assertThatThrownBy(() -> past.when(leave(ADA))).hasMessage("LAST_ORGANIZATION_ADMINISTRATOR");
            assertThatThrownBy(() -> past.when(leave(EVE))).hasMessage("ORGANIZATION_UNKNOWN");
        }

        @Test
        void whoever_has_left_is_no_member_and_only_an_invitation_brings_them_back_with_what_it_offers() {
            var left = new OrganizationMemberLeft(LABS, BOB);
            var past = given(FOUNDED, ADA_ADMINISTERS, joined(BOB, MANAGER), left);
            assertThat(past.when(leave(BOB))).isEmpty();
            assertThatThrownBy(() -> past.when(reactivate(ADA, BOB))).hasMessage("ORGANIZATION_MEMBER_UNKNOWN");
            assertThatThrownBy(() -> past.when(change(ADA, BOB, MEMBER))).hasMessage("ORGANIZATION_MEMBER_UNKNOWN");
            assertThat(past.when(invite(by(ADA), INVITEE, Optional.of(BOB), false, GUEST)))
                    .containsExactly(invited(INVITEE, GUEST));
            assertThat(given(FOUNDED, ADA_ADMINISTERS, joined(BOB, MANAGER), left, invited(INVITEE, GUEST))
                            .when(accept(BOB, INVITEE)))
                    .containsExactly(joinedBy(INVITEE, BOB, GUEST));
        }

        @Test
        void a_deactivated_members_roles_wait_for_the_day_of_return() {
            var returned = new OrganizationMemberReactivated(LABS, BOB);
            assertThat(given(FOUNDED, ADA_ADMINISTERS, joined(BOB, MANAGER), deactivated(BOB), returned)
                            .when(rename(BOB, "B")))
                    .hasSize(1);
        }
    }

    static Stream<OrganizationCommand> management() {
        return Stream.of(
                invite(ADA, MEMBER),
                change(ADA, EVE, MEMBER),
                deactivate(ADA, EVE),
                reactivate(ADA, EVE),
                rename(ADA, "Labs"),
                disable(ADA),
                enable(ADA),
                send(ADA),
                withdraw(ADA),
                enrol(ADA, EVE, MEMBER));
    }

    static Stream<OrganizationCommand> everyCommandButFounding() {
        return Stream.concat(management(), Stream.of(accept(ADA, INVITEE), reject(ADA), leave(ADA)));
    }

    static Given<OrganizationCommand, OrganizationEvent, Organization.State> given(OrganizationEvent... past) {
        return Given.given(new Organization(), past);
    }

    static OrganizationMemberJoined joined(UserId userId, OrganizationRole... roles) {
        return joinedBy(null, userId, roles);
    }

    static OrganizationMemberJoined joinedBy(InviteeId inviteeId, UserId userId, OrganizationRole... roles) {
        return new OrganizationMemberJoined(LABS, userId, Set.of(roles), Set.of(), Set.of(), inviteeId);
    }

    static OrganizationMemberJoined joinedAs(UserId userId, OrganizationRole role, PlatformRole... platformRoles) {
        return new OrganizationMemberJoined(LABS, userId, Set.of(role), Set.of(platformRoles), Set.of(), null);
    }

    static OrganizationMemberInvited invited(InviteeId inviteeId, OrganizationRole... roles) {
        return new OrganizationMemberInvited(LABS, inviteeId, Set.of(roles), Set.of(), Set.of(), EXPIRY);
    }

    static OrganizationInvitationSent sent() {
        return new OrganizationInvitationSent(LABS, INVITEE, EXPIRY);
    }

    static OrganizationInvitationRejected rejected(UserId userId) {
        return new OrganizationInvitationRejected(LABS, INVITEE, userId);
    }

    static OrganizationRolesChanged changed(UserId userId, OrganizationRole... roles) {
        return new OrganizationRolesChanged(LABS, userId, Set.of(roles), Set.of());
    }

    static OrganizationMemberDeactivated deactivated(UserId userId) {
        return new OrganizationMemberDeactivated(LABS, userId);
    }

    static InviteOrganizationMember invite(UserId actor, OrganizationRole... roles) {
        return invite(by(actor), INVITEE, Optional.empty(), false, roles);
    }

    static InviteOrganizationMember inviteByMail(UserId actor, OrganizationRole... roles) {
        return invite(by(actor), INVITEE, Optional.empty(), true, roles);
    }

    static InviteOrganizationMember invite(
            Actor actor, InviteeId invitee, Optional<UserId> knownAs, boolean mail, OrganizationRole... roles) {
        var offered = new Roles(Set.of(roles), Set.of());
        return new InviteOrganizationMember(LABS, invitee, knownAs, offered, Set.of(), mail, EXPIRY, actor, NOW);
    }

    static SendOrganizationInvitation send(UserId actor) {
        return new SendOrganizationInvitation(LABS, INVITEE, EXPIRY, by(actor), NOW);
    }

    static WithdrawOrganizationInvitation withdraw(UserId actor) {
        return new WithdrawOrganizationInvitation(LABS, INVITEE, by(actor), NOW);
    }

    static AcceptOrganizationInvitation accept(UserId actor, InviteeId invitee) {
        return new AcceptOrganizationInvitation(LABS, invitee, by(actor), NOW);
    }

    static RejectOrganizationInvitation reject(UserId actor) {
        return new RejectOrganizationInvitation(LABS, INVITEE, by(actor), NOW);
    }

    static LeaveOrganization leave(UserId actor) {
        return new LeaveOrganization(LABS, by(actor), NOW);
    }

    static EnrolOrganizationMember enrol(UserId actor, UserId userId, OrganizationRole... roles) {
        return new EnrolOrganizationMember(LABS, userId, new Roles(Set.of(roles), Set.of()), Set.of(), by(actor), NOW);
    }

    static ChangeOrganizationRoles change(UserId actor, UserId userId, OrganizationRole... roles) {
        return new ChangeOrganizationRoles(LABS, userId, Optional.of(Set.of(roles)), Optional.empty(), by(actor), NOW);
    }

    static ChangeOrganizationRoles changePlatform(UserId actor, UserId userId, PlatformRole... roles) {
        return new ChangeOrganizationRoles(LABS, userId, Optional.empty(), Optional.of(Set.of(roles)), by(actor), NOW);
    }

    static DeactivateMember deactivate(UserId actor, UserId userId) {
        return new DeactivateMember(LABS, userId, by(actor), NOW);
    }

    static ReactivateMember reactivate(UserId actor, UserId userId) {
        return new ReactivateMember(LABS, userId, by(actor), NOW);
    }

    static DisableOrganization disable(UserId actor) {
        return new DisableOrganization(LABS, by(actor), NOW);
    }

    static EnableOrganization enable(UserId actor) {
        return new EnableOrganization(LABS, by(actor), NOW);
    }

    static RenameOrganization rename(UserId actor, String name) {
        return new RenameOrganization(LABS, name, by(actor), NOW);
    }

    static Actor by(UserId userId) {
        return new Actor(userId);
    }

    static UserId user(int number) {
        return new UserId(new UUID(0x0198c0de00007000L, 0x8000000000000000L + number));
    }

    static InviteeId invitee(int number) {
        return new InviteeId(new UUID(0x0198c0de00017000L, 0x8000000000000000L + number));
    }
}
