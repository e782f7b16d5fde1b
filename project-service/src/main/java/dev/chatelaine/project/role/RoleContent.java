package dev.chatelaine.project.role;

import java.util.List;

/** What a template is called and what it permits. */
public record RoleContent(String name, RoleCategory category, List<TemplatePermission> permissions) {

    public RoleContent {
        permissions = List.copyOf(permissions);
    }
}
