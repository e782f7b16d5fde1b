package dev.chatelaine.access;

import dev.chatelaine.chassis.domain.Id;
import java.util.UUID;

/** A team of an organization, as identity-service names it. */
public record TeamId(UUID value) implements Id {

    @Override
    public String toString() {
        return value.toString();
    }
}
