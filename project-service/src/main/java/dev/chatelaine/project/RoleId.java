package dev.chatelaine.project;

import dev.chatelaine.chassis.domain.Id;
import java.util.UUID;

/** Names a role template: permissions that an organization or a project has put together. */
public record RoleId(UUID value) implements Id {

    @Override
    public String toString() {
        return value.toString();
    }
}
