package dev.chatelaine.project;

import dev.chatelaine.chassis.domain.Id;
import java.util.UUID;

/** Names one module (an instance of a product within an organization), for ever. */
public record ModuleId(UUID value) implements Id {

    @Override
    public String toString() {
        return value.toString();
    }
}
