package dev.chatelaine.access.project;

import dev.chatelaine.access.OrganizationId;
import dev.chatelaine.access.ProjectId;
import dev.chatelaine.access.UserId;

/**
 * A project, as far as questions about access need it.
 *
 * @param archived whether nothing may be changed in it
 */
public record Project(
        ProjectId id, OrganizationId organizationId, String name, UserId ownerId, Storage storage, boolean archived) {

    /** Where the project's objects are. */
    public record Storage(String connectionId, String bucket, String prefix) {}
}
