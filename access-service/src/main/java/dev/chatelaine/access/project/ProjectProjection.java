package dev.chatelaine.access.project;

import dev.chatelaine.access.OrganizationId;
import dev.chatelaine.access.ProjectId;
import dev.chatelaine.access.UserId;
import dev.chatelaine.chassis.projection.Projection;
import dev.chatelaine.chassis.projection.PublishedEvent;
import jakarta.inject.Singleton;
import java.util.Set;

/** Notes what project-service says about projects. */
@Singleton
public class ProjectProjection implements Projection {

    /** Its name, by which its freshness is asked for. */
    public static final String NAME = "project";

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Set<String> topics() {
        return Set.of("chatelaine.project");
    }

    @Override
    public void apply(PublishedEvent event) {
        switch (event.type()) {
            case "dev.chatelaine.project.ProjectCreated.v1" -> created(event.as(ProjectCreated.class));
            case "dev.chatelaine.project.OwnerChanged.v1" -> handedOver(event.as(OwnerChanged.class));
            case "dev.chatelaine.project.ProjectRenamed.v1" -> renamed(event.as(ProjectRenamed.class));
            case "dev.chatelaine.project.ProjectArchived.v1" -> archived(event.as(Concerned.class), true);
            case "dev.chatelaine.project.ProjectRestored.v1" -> archived(event.as(Concerned.class), false);
            default -> {} // says nothing about the project itself
        }
    }

    @Override
    public void reset() {
        ProjectView.deleteAll();
    }

    private static void created(ProjectCreated event) {
        var view = new ProjectView();
        view.projectId = event.projectId().value();
        view.organizationId = event.organizationId().value();
        view.name = event.name();
        view.ownerId = event.ownerId().value();
        view.connectionId = event.storage().connectionId();
        view.bucket = event.storage().bucket();
        view.prefix = event.storage().prefix();
        view.persist();
    }

    private static void handedOver(OwnerChanged event) {
        ProjectView view = ProjectView.findById(event.projectId().value());
        view.ownerId = event.ownerId().value();
    }

    private static void renamed(ProjectRenamed event) {
        ProjectView view = ProjectView.findById(event.projectId().value());
        view.name = event.name();
    }

    private static void archived(Concerned event, boolean archived) {
        ProjectView view = ProjectView.findById(event.projectId().value());
        view.archived = archived;
    }

    record ProjectCreated(
            ProjectId projectId, OrganizationId organizationId, String name, UserId ownerId, Project.Storage storage) {}

    record ProjectRenamed(ProjectId projectId, String name) {}

    record Concerned(ProjectId projectId) {}

    record OwnerChanged(ProjectId projectId, UserId ownerId) {}
}
