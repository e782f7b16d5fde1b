package dev.chatelaine.access.standing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.chatelaine.access.standing.StandingProjection.Member;
import dev.chatelaine.access.standing.StandingProjection.MemberRoles;
import dev.chatelaine.access.standing.StandingProjection.Organization;
import dev.chatelaine.access.standing.StandingProjection.User;
import dev.chatelaine.chassis.testing.GoldenEvents;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What identity-service promises to publish is what is read here. */
class StandingContractTest {

    @ParameterizedTest
    @ValueSource(strings = {"OrganizationMemberJoined.v1", "OrganizationRolesChanged.v1"})
    void roles_in_an_organization_can_be_read(String name) {
        var roles = GoldenEvents.read("identity-service", name).as(MemberRoles.class);

        assertThat(roles).hasNoNullFieldsOrProperties();
        assertThat(roles.roles()).isNotEmpty().isSubsetOf("admin", "manager", "member", "guest");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "OrganizationMemberDeactivated.v1",
                "OrganizationMemberReactivated.v1",
                "OrganizationMemberLeft.v1"
            })
    void the_standing_in_an_organization_can_be_read(String name) {
        assertThat(GoldenEvents.read("identity-service", name).as(Member.class)).hasNoNullFieldsOrProperties();
    }

    @ParameterizedTest
    @ValueSource(strings = {"OrganizationDisabled.v1", "OrganizationEnabled.v1"})
    void the_standing_of_an_organization_can_be_read(String name) {
        assertThat(GoldenEvents.read("identity-service", name).as(Organization.class))
                .hasNoNullFieldsOrProperties();
    }

    @ParameterizedTest
    @ValueSource(strings = {"UserDeactivated.v1", "UserReactivated.v1"})
    void the_standing_of_an_account_can_be_read(String name) {
        assertThat(GoldenEvents.read("identity-service", name).as(User.class)).hasNoNullFieldsOrProperties();
    }
}
