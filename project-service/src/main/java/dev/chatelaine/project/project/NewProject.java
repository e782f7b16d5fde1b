package dev.chatelaine.project.project;

import dev.chatelaine.chassis.http.PlainText;
import dev.chatelaine.project.ConnectionId;
import dev.chatelaine.project.ModuleId;
import dev.chatelaine.project.OrganizationId;
import dev.chatelaine.project.ProjectId;
import dev.chatelaine.project.Storage;
import dev.chatelaine.project.location.Prefix;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;

/**
 * The body of a creation.
 *
 * @param moduleId the module that it belongs to; null: none
 */
record NewProject(
        @NotNull OrganizationId organizationId,
        @NotNull @PlainText(max = 200) String name,
        ModuleId moduleId,
        @NotNull @Valid NewPlace storage) {

    /** Without a prefix the project gets a fresh one of its own. */
    record NewPlace(
            @NotNull ConnectionId connectionId,
            @NotNull @PlainText(max = 63) String bucket,
            String prefix) {

        Storage storage(ProjectId id) {
            return new Storage(connectionId, bucket, prefix == null ? Prefix.opaque(id) : prefix);
        }
    }
}
