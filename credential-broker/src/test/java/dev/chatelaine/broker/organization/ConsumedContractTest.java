package dev.chatelaine.broker.organization;

import static org.assertj.core.api.Assertions.assertThat;

import dev.chatelaine.broker.organization.OrganizationMemberProjection.Member;
import dev.chatelaine.broker.organization.OrganizationMemberProjection.Organization;
import dev.chatelaine.broker.organization.OrganizationMemberProjection.WithRoles;
import dev.chatelaine.chassis.testing.GoldenEvents;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is read of identity-service's events is in the events that it promises to publish. */
class ConsumedContractTest {

    @ParameterizedTest
    @ValueSource(strings = {"OrganizationMemberJoined.v1", "OrganizationRolesChanged.v1"})
    void roles_can_be_read(String name) {
        var event = GoldenEvents.read("identity-service", name);

        assertThat(event.type()).isEqualTo("dev.chatelaine.identity." + name);
        assertThat(event.as(WithRoles.class)).hasNoNullFieldsOrProperties();
        assertThat(event.as(WithRoles.class).roles()).isSubsetOf("admin", "manager", "member", "guest");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "OrganizationMemberDeactivated.v1",
                "OrganizationMemberReactivated.v1",
                "OrganizationMemberLeft.v1"
            })
    void members_can_be_read(String name) {
        var event = GoldenEvents.read("identity-service", name);

        assertThat(event.type()).isEqualTo("dev.chatelaine.identity." + name);
        assertThat(event.as(Member.class)).hasNoNullFieldsOrProperties();
    }

    @ParameterizedTest
    @ValueSource(strings = {"OrganizationDisabled.v1", "OrganizationEnabled.v1"})
    void organizations_can_be_read(String name) {
        var event = GoldenEvents.read("identity-service", name);

        assertThat(event.type()).isEqualTo("dev.chatelaine.identity." + name);
        assertThat(event.as(Organization.class)).hasNoNullFieldsOrProperties();
    }

    @Test
    void managers_administer_and_members_do_not() {
        assertThat(GoldenEvents.read("identity-service", "OrganizationMemberJoined.v1")
                        .as(WithRoles.class)
                        .administers())
                .isTrue(); // its example is a manager
        assertThat(GoldenEvents.read("identity-service", "OrganizationRolesChanged.v1")
                        .as(WithRoles.class)
                        .administers())
                .isFalse(); // its example is a member
    }
}
