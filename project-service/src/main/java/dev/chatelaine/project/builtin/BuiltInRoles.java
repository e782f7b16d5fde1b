package dev.chatelaine.project.builtin;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** All built-in roles, and the types of what can be shared. */
public record BuiltInRoles(List<Category> categories, List<SharedType> shared) {

    /** The categories in which a project gives roles; templates belong to one of these. */
    public static final Set<String> OF_PROJECTS = Set.of("project", "flow", "base", "bench");

    public BuiltInRoles {
        categories = List.copyOf(categories);
        shared = List.copyOf(shared);
    }

    /** Whether the role of the category lets do this; nothing does that there is not. */
    public boolean permits(String category, String role, String resourceType, String action) {
        return categories.stream()
                .filter(one -> one.name().equals(category))
                .flatMap(one -> one.role(role).stream())
                .anyMatch(found -> found.permits(resourceType, action));
    }

    /** The built-in type of this name. */
    public Optional<SharedType> type(String name) {
        return shared.stream().filter(type -> type.type().equals(name)).findFirst();
    }

    /** Whether any built-in role permits something on this type of resource. */
    public boolean speaksOf(String resourceType) {
        return categories.stream()
                .flatMap(category -> category.roles().getLast().permissions().stream())
                .anyMatch(permission -> permission.resourceType().equals(resourceType));
    }

    /** What the roles of projects permit on a type of resource. */
    public List<Permission> ofProjects(String resourceType) {
        return categories.stream()
                .filter(category -> OF_PROJECTS.contains(category.name()))
                .flatMap(category -> category.roles().getLast().permissions().stream())
                .filter(permission -> permission.resourceType().equals(resourceType))
                .toList();
    }
}
