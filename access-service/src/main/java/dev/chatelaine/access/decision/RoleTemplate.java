package dev.chatelaine.access.decision;

import dev.chatelaine.access.RoleId;
import java.util.List;

/** Permissions under a name, as they are defined now; whoever was given the template has them. */
public record RoleTemplate(RoleId id, String name, List<Permission> permissions) {

    public RoleTemplate {
        permissions = permissions.stream().sorted().toList();
    }
}
