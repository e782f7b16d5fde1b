package dev.chatelaine.project.role;

import dev.chatelaine.project.OrganizationId;
import dev.chatelaine.project.ProjectId;
import java.util.UUID;

/** Whose a template is: it may be used in the project, or in all projects of the organization. */
public record RoleScope(Type type, UUID id) {

    /** What the id names. */
    public enum Type {
        ORGANIZATION,
        PROJECT
    }

    /** The project that it belongs to; null if it is for all of an organization. */
    ProjectId projectId() {
        return type == Type.PROJECT ? new ProjectId(id) : null;
    }

    /** For all projects of the organization. */
    public static RoleScope of(OrganizationId organization) {
        return new RoleScope(Type.ORGANIZATION, organization.value());
    }

    /** For this project alone. */
    public static RoleScope of(ProjectId project) {
        return new RoleScope(Type.PROJECT, project.value());
    }
}
