package dev.chatelaine.broker;

import dev.chatelaine.chassis.domain.Id;
import java.util.UUID;

/** A tenant; identity-service owns it. */
public record OrganizationId(UUID value) implements Id {
    @Override
    public String toString() {
        return value.toString();
    }
}
