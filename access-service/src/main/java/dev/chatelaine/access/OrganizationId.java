package dev.chatelaine.access;

import dev.chatelaine.chassis.domain.Id;
import java.util.UUID;

/** An organization (tenant), as identity-service names it. */
public record OrganizationId(UUID value) implements Id {

    @Override
    public String toString() {
        return value.toString();
    }
}
