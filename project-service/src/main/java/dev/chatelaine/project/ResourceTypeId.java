package dev.chatelaine.project;

import dev.chatelaine.chassis.domain.Id;
import java.nio.charset.StandardCharsets;
import java.util.UUID;

/** Names a type of resource that an organization has defined. */
public record ResourceTypeId(UUID value) implements Id {

    /** Everybody who speaks of this type meets at the same stream. */
    public static ResourceTypeId of(OrganizationId organization, String name) {
        return new ResourceTypeId(UUID.nameUUIDFromBytes(
                ("resource type " + organization + "/" + name).getBytes(StandardCharsets.UTF_8)));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
