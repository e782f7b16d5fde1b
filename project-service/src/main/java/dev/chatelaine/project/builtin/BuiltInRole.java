package dev.chatelaine.project.builtin;

import java.util.List;

/** A role and all that it permits, what the lower ones permit included. */
public record BuiltInRole(String name, List<Permission> permissions) {

    public BuiltInRole {
        permissions = List.copyOf(permissions);
    }

    /** Whether it lets do this. */
    public boolean permits(String resourceType, String action) {
        return permissions.stream().anyMatch(permission -> permission.covers(resourceType, action));
    }
}
