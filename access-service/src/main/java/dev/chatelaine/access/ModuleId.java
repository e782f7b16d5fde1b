package dev.chatelaine.access;

import dev.chatelaine.chassis.domain.Id;
import java.util.UUID;

/** A module: an instance of a product within an organization. */
public record ModuleId(UUID value) implements Id {

    @Override
    public String toString() {
        return value.toString();
    }
}
