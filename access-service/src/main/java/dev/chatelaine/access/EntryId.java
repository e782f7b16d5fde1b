package dev.chatelaine.access;

import dev.chatelaine.chassis.domain.Id;
import java.util.UUID;

/** An entry of a project's team: the place where one grant lives, changes and ends. */
public record EntryId(UUID value) implements Id {

    @Override
    public String toString() {
        return value.toString();
    }
}
