package dev.chatelaine.access;

import dev.chatelaine.chassis.domain.Id;
import java.util.UUID;

/** A project, as project-service names it. */
public record ProjectId(UUID value) implements Id {

    @Override
    public String toString() {
        return value.toString();
    }
}
