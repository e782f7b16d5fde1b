package dev.chatelaine.project.role;

import dev.chatelaine.chassis.http.PlainText;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

/** The body of a new role template. */
record NewRole(
        @NotNull @PlainText(max = 100) String name,
        @NotNull RoleCategory category,
        @NotNull @Size(max = NewRole.MOST_PERMISSIONS) List<@NotNull @Valid NewPermission> permissions) {

    static final int MOST_PERMISSIONS = 100;

    /** An action on a type of resource; a condition is CEL and may have several lines. */
    record NewPermission(
            @NotNull @PlainText(max = 50) String resourceType,
            @NotNull @PlainText(max = 50) String action,
            @Size(min = 1, max = 4_000) String condition) {}
}
