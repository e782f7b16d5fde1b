package dev.chatelaine.project.project;

import dev.chatelaine.project.ConnectionId;
import dev.chatelaine.project.ModuleId;
import dev.chatelaine.project.OrganizationId;
import dev.chatelaine.project.ProjectId;
import dev.chatelaine.project.Storage;
import dev.chatelaine.project.UserId;
import java.time.Instant;

/**
 * A project as it was when it was read.
 *
 * @param withoutAdministrator whether all its administrators are deactivated
 */
public record ProjectDetails(
        ProjectId projectId,
        OrganizationId organizationId,
        String name,
        UserId ownerId,
        Storage storage,
        Instant createdAt,
        boolean archived,
        ModuleId moduleId,
        boolean withoutAdministrator) {

    static ProjectDetails of(ProjectView view) {
        return new ProjectDetails(
                new ProjectId(view.projectId),
                new OrganizationId(view.organizationId),
                view.name,
                new UserId(view.ownerId),
                new Storage(new ConnectionId(view.connectionId), view.bucket, view.prefix),
                view.createdAt,
                view.archived,
                view.moduleId == null ? null : new ModuleId(view.moduleId),
                view.withoutAdministrator);
    }
}
