package dev.chatelaine.access.role;

import static org.assertj.core.api.Assertions.assertThat;

import dev.chatelaine.access.role.RoleTemplateProjection.Defined;
import dev.chatelaine.access.role.RoleTemplateProjection.Deleted;
import dev.chatelaine.chassis.testing.GoldenEvents;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What project-service promises to publish is what is read here. */
class RoleTemplateContractTest {

    @ParameterizedTest
    @ValueSource(strings = {"RoleDefined.v1", "RoleChanged.v1"})
    void what_a_role_template_permits_can_be_read(String name) {
        var defined = GoldenEvents.read("project-service", name).as(Defined.class);

        assertThat(defined).hasNoNullFieldsOrProperties();
        assertThat(defined.permissions()).isNotEmpty().allSatisfy(permission -> {
            assertThat(permission.resourceType()).isNotEmpty();
            assertThat(permission.action()).isNotEmpty();
        });
    }

    @Test
    void a_deleted_role_template_can_be_read() {
        assertThat(GoldenEvents.read("project-service", "RoleDeleted.v1").as(Deleted.class))
                .hasNoNullFieldsOrProperties();
    }
}
