package dev.chatelaine.broker;

import dev.chatelaine.chassis.domain.Id;
import java.util.UUID;

/** A project; project-service owns it. */
public record ProjectId(UUID value) implements Id {
    @Override
    public String toString() {
        return value.toString();
    }
}
