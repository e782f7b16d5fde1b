package dev.chatelaine.identity.serviceaccount;

import static dev.chatelaine.identity.serviceaccount.ServiceAccountPermission.DECISIONS;
import static dev.chatelaine.identity.serviceaccount.ServiceAccountPermission.JOBS;
import static dev.chatelaine.identity.serviceaccount.ServiceAccountPermission.SCIM;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.chatelaine.chassis.domain.Rejected;
import dev.chatelaine.chassis.testing.Given;
import dev.chatelaine.identity.Actor;
import dev.chatelaine.identity.OrganizationId;
import dev.chatelaine.identity.OrganizationRole;
import dev.chatelaine.identity.UserId;
import dev.chatelaine.identity.serviceaccount.ServiceAccountCommand.ChangeServiceAccount;
import dev.chatelaine.identity.serviceaccount.ServiceAccountCommand.CreateServiceAccount;
import dev.chatelaine.identity.serviceaccount.ServiceAccountCommand.DeleteServiceAccount;
import dev.chatelaine.identity.serviceaccount.ServiceAccountCommand.RecordSecretRotation;
import dev.chatelaine.identity.serviceaccount.ServiceAccountDecider.Problem;
import dev.chatelaine.identity.serviceaccount.ServiceAccountEvent.ServiceAccountCreated;
import dev.chatelaine.identity.serviceaccount.ServiceAccountEvent.ServiceAccountDeleted;
import dev.chatelaine.identity.serviceaccount.ServiceAccountEvent.ServiceAccountPermissionsChanged;
import dev.chatelaine.identity.serviceaccount.ServiceAccountEvent.ServiceAccountRenamed;
import dev.chatelaine.identity.serviceaccount.ServiceAccountEvent.ServiceAccountSecretRotated;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ServiceAccountDeciderTest {

    static final Instant NOW = Instant.parse("2026-01-01T00:00:00Z");
    static final OrganizationId LABS = new OrganizationId(new UUID(0x0198c0de00027000L, 0x8000000000000001L));
    static final OrganizationId CLINIC = new OrganizationId(new UUID(0x0198c0de00027000L, 0x8000000000000002L));
    static final ServiceAccountId SYNC = new ServiceAccountId(new UUID(0x0198c0de00037000L, 0x8000000000000001L));
    static final UserId ROBOT = new UserId(new UUID(0x0198c0de00047000L, 0x8000000000000001L));
    static final Actor ADA = actor(OrganizationRole.ADMIN);

    static final ServiceAccountCreated CREATED =
            new ServiceAccountCreated(LABS, SYNC, ROBOT, "Directory sync", Set.of(SCIM));
    static final ServiceAccountDeleted DELETED = new ServiceAccountDeleted(LABS, SYNC, ROBOT);

    @Test
    void an_administrator_creates_it() {
        assertThat(given().when(create(ADA))).containsExactly(CREATED);
    }

    @Test
    void once() {
        assertThat(given(CREATED).when(create(ADA))).isEmpty();
    }

    @Test
    void nobody_else_decides_about_machines() {
        var manager = actor(OrganizationRole.MANAGER);
        refused(given(), create(manager), Problem.ORGANIZATION_ADMINISTRATOR_REQUIRED);
        refused(given(CREATED), delete(LABS, manager), Problem.ORGANIZATION_ADMINISTRATOR_REQUIRED);
        refused(given(CREATED), rotate(LABS, manager), Problem.ORGANIZATION_ADMINISTRATOR_REQUIRED);
        refused(given(CREATED), delete(LABS, actor()), Problem.ORGANIZATION_UNKNOWN);
    }

    @Test
    void what_changes_is_recorded_and_the_rest_is_not() {
        assertThat(given(CREATED).when(change("Directory sync", Set.of(SCIM)))).isEmpty();
        assertThat(given(CREATED).when(change(null, null))).isEmpty();
        assertThat(given(CREATED).when(change("Payroll", null)))
                .containsExactly(new ServiceAccountRenamed(LABS, SYNC, "Payroll"));
        assertThat(given(CREATED).when(change("Payroll", Set.of(DECISIONS, JOBS))))
                .containsExactly(
                        new ServiceAccountRenamed(LABS, SYNC, "Payroll"),
                        new ServiceAccountPermissionsChanged(LABS, SYNC, Set.of(DECISIONS, JOBS)));
    }

    @Test
    void each_rotation_is_recorded() {
        assertThat(given(CREATED).when(rotate(LABS, ADA))).containsExactly(new ServiceAccountSecretRotated(LABS, SYNC));
    }

    @Test
    void a_deleted_machine_stays_deleted() {
        assertThat(given(CREATED).when(delete(LABS, ADA))).containsExactly(DELETED);
        assertThat(given(CREATED, DELETED).when(delete(LABS, ADA))).isEmpty();
        refused(given(CREATED, DELETED), rotate(LABS, ADA), Problem.SERVICE_ACCOUNT_UNKNOWN);
        refused(given(CREATED, DELETED), change("Payroll", null), Problem.SERVICE_ACCOUNT_UNKNOWN);
        refused(given(CREATED, DELETED), create(ADA), Problem.SERVICE_ACCOUNT_UNKNOWN);
    }

    @Test
    void idor_another_tenants_machine_does_not_exist() {
        refused(given(CREATED), delete(CLINIC, ADA), Problem.SERVICE_ACCOUNT_UNKNOWN);
        refused(given(CREATED), rotate(CLINIC, ADA), Problem.SERVICE_ACCOUNT_UNKNOWN);
        refused(given(), rotate(LABS, ADA), Problem.SERVICE_ACCOUNT_UNKNOWN);
    }

    private static void refused(
            Given<ServiceAccountCommand, ServiceAccountEvent, ServiceAccountDecider.State> past,
            ServiceAccountCommand command,
            Problem problem) {
        assertThatThrownBy(() -> past.when(command))
                .isInstanceOfSatisfying(Rejected.class, rejected -> assertThat(rejected.problem())
                        .isEqualTo(problem));
    }

    static Given<ServiceAccountCommand, ServiceAccountEvent, ServiceAccountDecider.State> given(
            ServiceAccountEvent... past) {
        return Given.given(new ServiceAccountDecider(), past);
    }

    static CreateServiceAccount create(Actor actor) {
        return new CreateServiceAccount(LABS, SYNC, ROBOT, "Directory sync", Set.of(SCIM), actor, NOW);
    }

    static ChangeServiceAccount change(String name, Set<ServiceAccountPermission> permissions) {
        return new ChangeServiceAccount(LABS, SYNC, name, permissions, ADA, NOW);
    }

    static RecordSecretRotation rotate(OrganizationId organization, Actor actor) {
        return new RecordSecretRotation(organization, SYNC, actor, NOW);
    }

    static DeleteServiceAccount delete(OrganizationId organization, Actor actor) {
        return new DeleteServiceAccount(organization, SYNC, actor, NOW);
    }

    static Actor actor(OrganizationRole... roles) {
        return new Actor(new UserId(new UUID(0x0198c0de00007000L, 0x8000000000000001L)), Set.of(roles), Set.of());
    }
}
