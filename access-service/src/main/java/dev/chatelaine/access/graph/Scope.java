package dev.chatelaine.access.graph;

import dev.chatelaine.access.ModuleId;
import dev.chatelaine.access.OrganizationId;
import dev.chatelaine.access.ProjectId;
import dev.chatelaine.access.ResourceId;
import dev.chatelaine.access.SpaceId;
import java.util.UUID;

/** A place in which somebody can be given something. */
public record Scope(ScopeType type, UUID id) {

    public static Scope of(OrganizationId organization) {
        return new Scope(ScopeType.ORGANIZATION, organization.value());
    }

    public static Scope of(ModuleId module) {
        return new Scope(ScopeType.MODULE, module.value());
    }

    public static Scope of(ProjectId project) {
        return new Scope(ScopeType.PROJECT, project.value());
    }

    public static Scope of(SpaceId space) {
        return new Scope(ScopeType.SPACE, space.value());
    }

    public static Scope of(ResourceId resource) {
        return new Scope(ScopeType.RESOURCE, resource.value());
    }
}
