package dev.chatelaine.project.role;

import dev.chatelaine.project.RoleId;
import java.util.List;

/** A role template as it was when it was read. */
public record RoleDetails(
        RoleId roleId, RoleScope scope, String name, RoleCategory category, List<TemplatePermission> permissions) {

    static RoleDetails of(RoleView view) {
        RoleContent content = view.content();
        return new RoleDetails(
                new RoleId(view.roleId),
                new RoleScope(view.scopeType, view.scopeId),
                content.name(),
                content.category(),
                content.permissions());
    }

    RoleContent content() {
        return new RoleContent(name, category, permissions);
    }
}
