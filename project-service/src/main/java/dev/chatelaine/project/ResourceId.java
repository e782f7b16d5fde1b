package dev.chatelaine.project;

import dev.chatelaine.chassis.domain.Id;
import java.util.UUID;

/** Names one resource, for ever. */
public record ResourceId(UUID value) implements Id {

    @Override
    public String toString() {
        return value.toString();
    }
}
