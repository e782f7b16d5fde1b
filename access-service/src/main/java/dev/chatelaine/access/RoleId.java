package dev.chatelaine.access;

import dev.chatelaine.chassis.domain.Id;
import java.util.UUID;

/** A role template, as project-service names it. */
public record RoleId(UUID value) implements Id {

    @Override
    public String toString() {
        return value.toString();
    }
}
