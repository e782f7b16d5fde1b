package dev.chatelaine.identity.user;

import static dev.chatelaine.identity.OrganizationRole.ADMIN;
import static dev.chatelaine.identity.OrganizationRole.MANAGER;
import static dev.chatelaine.identity.OrganizationRole.MEMBER;
import static dev.chatelaine.identity.user.UserTest.BOB;
import static dev.chatelaine.identity.user.UserTest.CLINIC;
import static dev.chatelaine.identity.user.UserTest.DEACTIVATED;
import static dev.chatelaine.identity.user.UserTest.LABS;
import static dev.chatelaine.identity.user.UserTest.NOW;
import static dev.chatelaine.identity.user.UserTest.REGISTERED;
import static dev.chatelaine.identity.user.UserTest.ended;
import static dev.chatelaine.identity.user.UserTest.given;
import static dev.chatelaine.identity.user.UserTest.start;
import static dev.chatelaine.identity.user.UserTest.started;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.chatelaine.chassis.domain.Rejected;
import dev.chatelaine.chassis.testing.Given;
import dev.chatelaine.identity.Actor;
import dev.chatelaine.identity.OrganizationRole;
import dev.chatelaine.identity.UserId;
import dev.chatelaine.identity.user.UserCommand.ForgetUser;
import dev.chatelaine.identity.user.UserCommand.RegisterUser;
import dev.chatelaine.identity.user.UserCommand.ResetSecondFactor;
import dev.chatelaine.identity.user.UserEvent.MembershipLeft;
import dev.chatelaine.identity.user.UserEvent.SecondFactorReset;
import dev.chatelaine.identity.user.UserEvent.UserForgotten;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class AccountDecisionsTest {

    static final UserId ADA = new UserId(UUID.fromString(UserTest.ADA));
    static final SecondFactorReset RESET = new SecondFactorReset(BOB, LABS);
    static final UserForgotten FORGOTTEN = new UserForgotten(BOB);
    static final Actor HIMSELF = new Actor(BOB);

    final Given<UserCommand, UserEvent, User.State> member = given(REGISTERED, started(LABS, 1));
    final Given<UserCommand, UserEvent, User.State> shared = given(REGISTERED, started(LABS, 1), started(CLINIC, 1));

    @Test
    void administrators_and_managers_reset_a_lost_device_as_often_as_it_is_lost() {
        assertThat(member.when(reset(by(ADMIN), false))).containsExactly(RESET);
        assertThat(member.when(reset(by(MANAGER), false))).containsExactly(RESET);
        assertThat(given(REGISTERED, started(LABS, 1), RESET).when(reset(by(ADMIN), false)))
                .containsExactly(RESET);
    }

    @Test
    void a_manager_does_not_reset_an_administrators() {
        refused(member, reset(by(MANAGER), true), AccountProblem.ORGANIZATION_ADMINISTRATOR_REQUIRED);
        assertThat(member.when(reset(by(ADMIN), true))).containsExactly(RESET);
    }

    @Test
    void others_reset_nothing() {
        refused(member, reset(by(MEMBER), false), AccountProblem.ORGANIZATION_MANAGER_REQUIRED);
        refused(member, reset(by(), false), AccountProblem.ORGANIZATION_UNKNOWN);
        refused(given(REGISTERED), reset(by(ADMIN), false), AccountProblem.ORGANIZATION_MEMBER_UNKNOWN);
        refused(
                given(REGISTERED, started(LABS, 1), ended(LABS, 2), DEACTIVATED),
                reset(by(ADMIN), false),
                AccountProblem.ORGANIZATION_MEMBER_UNKNOWN);
    }

    @Test
    void nobody_resets_their_own_with_a_session_that_may_be_stolen() {
        var himself = new Actor(BOB, Set.of(ADMIN), Set.of());
        refused(member, reset(himself, true), AccountProblem.OWN_SECOND_FACTOR);
    }

    @Test
    void what_belongs_to_another_organization_too_is_left_alone_unless_the_address_is_ours() {
        refused(shared, reset(by(ADMIN), false), AccountProblem.ACCOUNT_SHARED);
        refused(shared, forget(by(ADMIN), false), AccountProblem.ACCOUNT_SHARED);
        assertThat(shared.when(new ResetSecondFactor(BOB, LABS, false, true, by(ADMIN), NOW)))
                .containsExactly(RESET);
        assertThat(shared.when(forget(by(ADMIN), true))).containsExactly(FORGOTTEN, DEACTIVATED);
    }

    @Test
    void administrators_alone_forget_who_belongs_or_belonged() {
        assertThat(member.when(forget(by(ADMIN), false))).containsExactly(FORGOTTEN, DEACTIVATED);
        assertThat(given(REGISTERED, started(LABS, 1), ended(LABS, 2), DEACTIVATED)
                        .when(forget(by(ADMIN), false)))
                .containsExactly(FORGOTTEN);
        refused(member, forget(by(MANAGER), false), AccountProblem.ORGANIZATION_ADMINISTRATOR_REQUIRED);
        refused(member, forget(by(), false), AccountProblem.ORGANIZATION_UNKNOWN);
        refused(given(REGISTERED), forget(by(ADMIN), false), AccountProblem.ORGANIZATION_MEMBER_UNKNOWN);
    }

    @Test
    void whoever_has_left_by_their_own_will_is_not_the_organizations_any_more() {
        var left = given(REGISTERED, started(LABS, 1), new MembershipLeft(BOB, LABS, 2));
        refused(
                left,
                new ForgetUser(BOB, LABS, false, true, by(ADMIN), NOW),
                AccountProblem.ORGANIZATION_MEMBER_UNKNOWN);
    }

    @Test
    void people_ask_to_be_forgotten_themselves() {
        assertThat(given(REGISTERED).when(new ForgetUser(BOB, null, false, false, HIMSELF, NOW)))
                .containsExactly(FORGOTTEN, DEACTIVATED);
        refused(
                given(REGISTERED),
                new ForgetUser(BOB, null, false, false, new Actor(ADA), NOW),
                AccountProblem.ORGANIZATION_UNKNOWN);
    }

    @Test
    void who_is_only_asked_changes_nothing() {
        assertThat(member.when(new ForgetUser(BOB, LABS, false, true, by(ADMIN), NOW)))
                .isEmpty();
        refused(
                member,
                new ForgetUser(BOB, LABS, false, true, by(MANAGER), NOW),
                AccountProblem.ORGANIZATION_ADMINISTRATOR_REQUIRED);
    }

    @Test
    void recycled_ids_nothing_brings_a_forgotten_person_back() {
        var past = given(REGISTERED, started(LABS, 1), FORGOTTEN, DEACTIVATED);
        assertThat(past.when(new RegisterUser(BOB, NOW))).isEmpty();
        assertThat(past.when(start(CLINIC, 7))).isEmpty();
        assertThat(past.when(forget(by(ADMIN), false))).isEmpty();
        refused(past, forget(by(), false), AccountProblem.ORGANIZATION_UNKNOWN);
        refused(past, reset(by(ADMIN), false), AccountProblem.ORGANIZATION_MEMBER_UNKNOWN);
    }

    private static void refused(
            Given<UserCommand, UserEvent, User.State> past, UserCommand command, AccountProblem problem) {
        assertThatThrownBy(() -> past.when(command))
                .isInstanceOfSatisfying(Rejected.class, rejected -> assertThat(rejected.problem())
                        .isEqualTo(problem));
    }

    private static ResetSecondFactor reset(Actor actor, boolean administrator) {
        return new ResetSecondFactor(BOB, LABS, administrator, false, actor, NOW);
    }

    private static ForgetUser forget(Actor actor, boolean addressOwned) {
        return new ForgetUser(BOB, LABS, addressOwned, false, actor, NOW);
    }

    private static Actor by(OrganizationRole... roles) {
        return new Actor(ADA, Set.of(roles), Set.of());
    }
}
