package dev.chatelaine.access.project;

import static org.assertj.core.api.Assertions.assertThat;

import dev.chatelaine.access.project.ProjectProjection.Concerned;
import dev.chatelaine.access.project.ProjectProjection.OwnerChanged;
import dev.chatelaine.access.project.ProjectProjection.ProjectCreated;
import dev.chatelaine.access.project.ProjectProjection.ProjectRenamed;
import dev.chatelaine.chassis.testing.GoldenEvents;
import org.junit.jupiter.api.Test;

/** What project-service promises to publish is what is read here. */
class ProjectContractTest {

    @Test
    void a_created_project_can_be_read() {
        var created = GoldenEvents.read("project-service", "ProjectCreated.v1").as(ProjectCreated.class);

        assertThat(created).hasNoNullFieldsOrProperties();
        assertThat(created.storage()).hasNoNullFieldsOrProperties();
    }

    @Test
    void a_new_name_an_archived_and_a_restored_project_can_be_read() {
        assertThat(GoldenEvents.read("project-service", "ProjectRenamed.v1").as(ProjectRenamed.class))
                .hasNoNullFieldsOrProperties();
        for (var name : new String[] {"ProjectArchived.v1", "ProjectRestored.v1"})
            assertThat(GoldenEvents.read("project-service", name).as(Concerned.class))
                    .hasNoNullFieldsOrProperties();
    }

    @Test
    void a_new_owner_can_be_read() {
        assertThat(GoldenEvents.read("project-service", "OwnerChanged.v1").as(OwnerChanged.class))
                .hasNoNullFieldsOrProperties();
    }
}
