package dev.chatelaine.access;

import dev.chatelaine.chassis.domain.Id;
import java.util.UUID;

/** A person, as the subject of their tokens names them. */
public record UserId(UUID value) implements Id {

    @Override
    public String toString() {
        return value.toString();
    }
}
