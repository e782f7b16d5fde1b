package dev.chatelaine.project.role;

/**
 * An action on a type of resource.
 *
 * @param condition in CEL, over subject, resource, action and context; null: always
 */
public record TemplatePermission(String resourceType, String action, String condition) {}
