package dev.chatelaine.identity.user;

import static org.assertj.core.api.Assertions.assertThat;

import dev.chatelaine.chassis.testing.Given;
import dev.chatelaine.identity.OrganizationId;
import dev.chatelaine.identity.UserId;
import dev.chatelaine.identity.user.UserCommand.EndMembership;
import dev.chatelaine.identity.user.UserCommand.LeaveMembership;
import dev.chatelaine.identity.user.UserCommand.LockUser;
import dev.chatelaine.identity.user.UserCommand.RegisterUser;
import dev.chatelaine.identity.user.UserCommand.StartMembership;
import dev.chatelaine.identity.user.UserCommand.UnlockUser;
import dev.chatelaine.identity.user.UserEvent.MembershipEnded;
import dev.chatelaine.identity.user.UserEvent.MembershipLeft;
import dev.chatelaine.identity.user.UserEvent.MembershipStarted;
import dev.chatelaine.identity.user.UserEvent.UserDeactivated;
import dev.chatelaine.identity.user.UserEvent.UserLocked;
import dev.chatelaine.identity.user.UserEvent.UserReactivated;
import dev.chatelaine.identity.user.UserEvent.UserRegistered;
import dev.chatelaine.identity.user.UserEvent.UserUnlocked;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class UserTest {

    static final Instant NOW = Instant.parse("2026-01-01T00:00:00Z");
    static final UserId BOB = new UserId(new UUID(0x0198c0de00007000L, 0x8000000000000002L));
    static final OrganizationId LABS = new OrganizationId(new UUID(0x0198c0de00027000L, 0x8000000000000001L));
    static final OrganizationId CLINIC = new OrganizationId(new UUID(0x0198c0de00027000L, 0x8000000000000002L));
    static final String ADA = "0198c0de-0000-7000-8000-000000000001";

    static final UserRegistered REGISTERED = new UserRegistered(BOB);
    static final UserDeactivated DEACTIVATED = new UserDeactivated(BOB);
    static final UserReactivated REACTIVATED = new UserReactivated(BOB);
    static final UserLocked LOCKED = new UserLocked(BOB);
    static final UserUnlocked UNLOCKED = new UserUnlocked(BOB);

    @Test
    void a_person_is_registered_on_first_sight() {
        assertThat(given().when(new RegisterUser(BOB, NOW))).containsExactly(REGISTERED);
    }

    @Test
    void and_only_then() {
        assertThat(given(REGISTERED).when(new RegisterUser(BOB, NOW))).isEmpty();
    }

    @Test
    void a_membership_may_be_heard_of_before_the_person_is_seen() {
        assertThat(given().when(start(LABS, 1))).containsExactly(REGISTERED, started(LABS, 1));
    }

    @Test
    void the_last_membership_takes_the_account_with_it() {
        assertThat(given(REGISTERED, started(LABS, 1)).when(end(LABS, 2))).containsExactly(ended(LABS, 2), DEACTIVATED);
    }

    @Test
    void one_organization_cannot_lock_a_person_out_of_another() {
        assertThat(given(REGISTERED, started(LABS, 1), started(CLINIC, 1)).when(end(LABS, 2)))
                .containsExactly(ended(LABS, 2));
    }

    @Test
    void the_account_works_again_with_any_membership() {
        var past = given(REGISTERED, started(LABS, 1), ended(LABS, 2), DEACTIVATED);
        assertThat(past.when(start(LABS, 3))).containsExactly(started(LABS, 3), REACTIVATED);
        assertThat(past.when(start(CLINIC, 1))).containsExactly(started(CLINIC, 1), REACTIVATED);
    }

    @Test
    void what_is_delivered_again_changes_nothing() {
        var past = given(REGISTERED, started(LABS, 1), ended(LABS, 2), DEACTIVATED);
        assertThat(past.when(end(LABS, 2))).isEmpty();
        assertThat(past.when(start(LABS, 1)))
                .as("an old start must not open a closed account, not even for a moment")
                .isEmpty();
        assertThat(given(REGISTERED, started(LABS, 1), ended(LABS, 2), DEACTIVATED, started(LABS, 3), REACTIVATED)
                        .when(end(LABS, 2)))
                .isEmpty();
    }

    @Test
    void new_roles_for_a_member_who_joins_again_start_nothing() {
        assertThat(given(REGISTERED, started(LABS, 1)).when(start(LABS, 5))).isEmpty();
    }

    @Test
    void whoever_leaves_keeps_the_account() {
        assertThat(given(REGISTERED, started(LABS, 1)).when(leave(LABS, 2))).containsExactly(left(LABS, 2));
        assertThat(given(REGISTERED, started(LABS, 1), left(LABS, 2)).when(leave(LABS, 2)))
                .isEmpty();
    }

    @Test
    void leaving_is_no_way_around_a_deactivation_elsewhere_whatever_came_first() {
        var leftLast = given(REGISTERED, started(LABS, 1), started(CLINIC, 1), ended(CLINIC, 2));
        assertThat(leftLast.when(leave(LABS, 2))).containsExactly(left(LABS, 2), DEACTIVATED);
        var leftFirst = given(REGISTERED, started(LABS, 1), started(CLINIC, 1), left(LABS, 2));
        assertThat(leftFirst.when(end(CLINIC, 2))).containsExactly(ended(CLINIC, 2), DEACTIVATED);
    }

    @Test
    void only_what_has_started_ends() {
        assertThat(given(REGISTERED).when(end(LABS, 1))).isEmpty();
    }

    @Test
    void who_is_locked_in_the_realm_is_deactivated_whatever_organizations_say() {
        assertThat(given(REGISTERED, started(LABS, 1)).when(lock())).containsExactly(LOCKED, DEACTIVATED);
        assertThat(given(REGISTERED).when(lock())).containsExactly(LOCKED, DEACTIVATED);
        assertThat(given().when(lock())).containsExactly(LOCKED, DEACTIVATED);
        assertThat(given(REGISTERED, LOCKED, DEACTIVATED).when(start(LABS, 1))).containsExactly(started(LABS, 1));
    }

    @Test
    void a_lock_and_its_end_count_once() {
        assertThat(given(REGISTERED, LOCKED, DEACTIVATED).when(lock())).isEmpty();
        assertThat(given(REGISTERED).when(unlock())).isEmpty();
    }

    @Test
    void who_is_unlocked_works_again_if_an_organization_wants_it() {
        assertThat(given(REGISTERED, LOCKED, DEACTIVATED).when(unlock())).containsExactly(UNLOCKED, REACTIVATED);
        var left = given(REGISTERED, started(LABS, 1), LOCKED, DEACTIVATED, ended(LABS, 2));
        assertThat(left.when(unlock())).containsExactly(UNLOCKED);
        assertThat(given(REGISTERED, started(LABS, 1), LOCKED, DEACTIVATED).when(end(LABS, 2)))
                .as("the account is deactivated already")
                .containsExactly(ended(LABS, 2));
    }

    static LockUser lock() {
        return new LockUser(BOB, "keycloak", NOW);
    }

    static UnlockUser unlock() {
        return new UnlockUser(BOB, "keycloak", NOW);
    }

    static Given<UserCommand, UserEvent, User.State> given(UserEvent... past) {
        return Given.given(new User(), past);
    }

    static StartMembership start(OrganizationId organizationId, long sequence) {
        return new StartMembership(BOB, organizationId, sequence, ADA, NOW);
    }

    static EndMembership end(OrganizationId organizationId, long sequence) {
        return new EndMembership(BOB, organizationId, sequence, ADA, NOW);
    }

    static LeaveMembership leave(OrganizationId organizationId, long sequence) {
        return new LeaveMembership(BOB, organizationId, sequence, ADA, NOW);
    }

    static MembershipLeft left(OrganizationId organizationId, long sequence) {
        return new MembershipLeft(BOB, organizationId, sequence);
    }

    static MembershipStarted started(OrganizationId organizationId, long sequence) {
        return new MembershipStarted(BOB, organizationId, sequence);
    }

    static MembershipEnded ended(OrganizationId organizationId, long sequence) {
        return new MembershipEnded(BOB, organizationId, sequence);
    }
}
