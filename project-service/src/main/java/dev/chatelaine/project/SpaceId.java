package dev.chatelaine.project;

import dev.chatelaine.chassis.domain.Id;
import java.nio.charset.StandardCharsets;
import java.util.UUID;

/** Names one space, for ever. */
public record SpaceId(UUID value) implements Id {

    /** The space that a module begins with: the same one however often its creation is tried. */
    public static SpaceId defaultOf(ModuleId module) {
        return new SpaceId(UUID.nameUUIDFromBytes(("default space of " + module).getBytes(StandardCharsets.UTF_8)));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
