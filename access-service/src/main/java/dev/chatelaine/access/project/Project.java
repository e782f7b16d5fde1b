package dev.chatelaine.access.project;

import dev.chatelaine.access.OrganizationId;
import dev.chatelaine.access.ProjectId;
import dev.chatelaine.access.UserId;

/** A project, as far as questions about access need it. */
public record Project(ProjectId id, OrganizationId organizationId, String name, UserId ownerId, Storage storage) {

    /** Where the project's objects are. */
    public record Storage(String connectionId, String bucket, String prefix) {}
}
