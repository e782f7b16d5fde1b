package dev.chatelaine.identity;

import dev.chatelaine.chassis.domain.Id;
import java.util.UUID;

/** A team (workgroup) of an organization. */
public record TeamId(UUID value) implements Id {
    @Override
    public String toString() {
        return value.toString();
    }
}
