package dev.chatelaine.identity.policy;

import static dev.chatelaine.identity.OrganizationRole.ADMIN;
import static dev.chatelaine.identity.OrganizationRole.GUEST;
import static dev.chatelaine.identity.OrganizationRole.MANAGER;
import static dev.chatelaine.identity.OrganizationRole.MEMBER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.chatelaine.chassis.domain.Rejected;
import dev.chatelaine.chassis.testing.Given;
import dev.chatelaine.identity.Actor;
import dev.chatelaine.identity.OrganizationId;
import dev.chatelaine.identity.OrganizationRole;
import dev.chatelaine.identity.PlatformRole;
import dev.chatelaine.identity.UserId;
import dev.chatelaine.identity.policy.SecondFactorRule.Scope;
import dev.chatelaine.identity.policy.SecurityPolicyCommand.ChangeSecurityPolicy;
import dev.chatelaine.identity.policy.SecurityPolicyEvent.SecurityPolicyChanged;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class SecurityPolicyTest {

    static final Instant NOW = Instant.parse("2026-01-01T00:00:00Z");
    static final OrganizationId LABS = new OrganizationId(new UUID(0x0198c0de00027000L, 0x8000000000000001L));
    static final OrganizationId CLINIC = new OrganizationId(new UUID(0x0198c0de00027000L, 0x8000000000000002L));
    static final UserId ADA = new UserId(new UUID(0x0198c0de00007000L, 0x8000000000000001L));

    static final SecondFactorRule EVERYONE = new SecondFactorRule(Scope.EVERYONE, Set.of(), Set.of());
    static final SecondFactorRule OF_ADMINISTRATORS =
            new SecondFactorRule(Scope.ROLES, Set.of(ADMIN), Set.of(PlatformRole.ADMIN));
    static final SecurityTerms STRICT = new SecurityTerms(EVERYONE, 7, 90);

    @Test
    void nothing_is_demanded_before_somebody_decides() {
        assertThat(SecurityTerms.FIRST.secondFactor().demandedOf(Set.of(ADMIN), Set.of(PlatformRole.ADMIN)))
                .isFalse();
    }

    @Test
    void an_administrator_decides() {
        assertThat(given().when(change(STRICT, ADMIN))).containsExactly(changed(STRICT));
    }

    @Test
    void the_same_again_changes_nothing() {
        assertThat(given(changed(STRICT)).when(change(STRICT, ADMIN))).isEmpty();
        assertThat(given().when(change(SecurityTerms.FIRST, ADMIN))).isEmpty();
    }

    @Test
    void nobody_else_decides() {
        refused(change(STRICT, MANAGER), SecurityPolicy.Problem.ORGANIZATION_ADMINISTRATOR_REQUIRED);
        refused(change(STRICT, MEMBER), SecurityPolicy.Problem.ORGANIZATION_ADMINISTRATOR_REQUIRED);
        refused(change(STRICT), SecurityPolicy.Problem.ORGANIZATION_UNKNOWN);
    }

    @Test
    void roles_are_named_exactly_where_it_depends_on_them() {
        var ofNoRole = new SecondFactorRule(Scope.ROLES, Set.of(), Set.of());
        var ofEveryoneAndGuests = new SecondFactorRule(Scope.EVERYONE, Set.of(GUEST), Set.of());
        for (var rule : new SecondFactorRule[] {ofNoRole, ofEveryoneAndGuests})
            refused(change(new SecurityTerms(rule, 7, 90), ADMIN), SecurityPolicy.Problem.SECOND_FACTOR_ROLES_MISMATCH);
    }

    @Test
    void one_of_the_named_roles_is_enough() {
        assertThat(OF_ADMINISTRATORS.demandedOf(Set.of(ADMIN, GUEST), Set.of())).isTrue();
        assertThat(OF_ADMINISTRATORS.demandedOf(Set.of(GUEST), Set.of(PlatformRole.ADMIN)))
                .isTrue();
        assertThat(OF_ADMINISTRATORS.demandedOf(Set.of(MEMBER), Set.of(PlatformRole.VIEWER)))
                .isFalse();
        assertThat(EVERYONE.demandedOf(Set.of(GUEST), Set.of())).isTrue();
    }

    @Test
    void a_policy_has_a_stream_beside_its_organizations() {
        assertThat(changed(STRICT).streamId())
                .isEqualTo(change(STRICT, ADMIN).streamId())
                .isNotEqualTo(LABS.toString())
                .isNotEqualTo(new SecurityPolicyChanged(CLINIC, EVERYONE, 7, 90).streamId());
    }

    private static void refused(ChangeSecurityPolicy command, SecurityPolicy.Problem problem) {
        assertThatThrownBy(() -> given().when(command))
                .isInstanceOfSatisfying(Rejected.class, rejected -> assertThat(rejected.problem())
                        .isEqualTo(problem));
    }

    static Given<SecurityPolicyCommand, SecurityPolicyEvent, SecurityPolicy.State> given(SecurityPolicyEvent... past) {
        return Given.given(new SecurityPolicy(), past);
    }

    static ChangeSecurityPolicy change(SecurityTerms terms, OrganizationRole... roles) {
        return new ChangeSecurityPolicy(LABS, terms, new Actor(ADA, Set.of(roles), Set.of()), NOW);
    }

    static SecurityPolicyChanged changed(SecurityTerms terms) {
        return new SecurityPolicyChanged(LABS, terms.secondFactor(), terms.graceDays(), terms.reviewCadenceDays());
    }
}
