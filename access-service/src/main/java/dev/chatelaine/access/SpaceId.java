package dev.chatelaine.access;

import dev.chatelaine.chassis.domain.Id;
import java.util.UUID;

/** A space: a shelf of data that modules and projects share. */
public record SpaceId(UUID value) implements Id {

    @Override
    public String toString() {
        return value.toString();
    }
}
