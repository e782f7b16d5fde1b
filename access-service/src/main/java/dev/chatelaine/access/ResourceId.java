package dev.chatelaine.access;

import dev.chatelaine.chassis.domain.Id;
import java.util.UUID;

/** Something that is registered in a project and can be shared. */
public record ResourceId(UUID value) implements Id {

    @Override
    public String toString() {
        return value.toString();
    }
}
