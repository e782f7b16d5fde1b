package dev.chatelaine.identity;

import dev.chatelaine.chassis.domain.Id;
import java.util.UUID;

/** A tenant. */
public record OrganizationId(UUID value) implements Id {
    @Override
    public String toString() {
        return value.toString();
    }
}
