package dev.chatelaine.project.role;

import dev.chatelaine.chassis.http.PlainText;
import dev.chatelaine.project.role.NewRole.NewPermission;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

/** The body of a change: what is left out stays as it is. */
record RoleChange(
        @PlainText(max = 100) String name,
        RoleCategory category,
        @Size(max = NewRole.MOST_PERMISSIONS) List<@NotNull @Valid NewPermission> permissions) {

    RoleContent applyTo(RoleContent before, List<TemplatePermission> checked) {
        return new RoleContent(
                name == null ? before.name() : name,
                category == null ? before.category() : category,
                permissions == null ? before.permissions() : checked);
    }
}
