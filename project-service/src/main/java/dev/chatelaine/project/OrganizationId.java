package dev.chatelaine.project;

import dev.chatelaine.chassis.domain.Id;
import java.util.UUID;

/** Names an organization (tenant); minted by the identity service. */
public record OrganizationId(UUID value) implements Id {

    @Override
    public String toString() {
        return value.toString();
    }
}
