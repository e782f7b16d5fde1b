package dev.chatelaine.broker;

import dev.chatelaine.chassis.domain.Id;
import java.util.UUID;

/** A person: the subject of the home realm's token. */
public record UserId(UUID value) implements Id {
    @Override
    public String toString() {
        return value.toString();
    }
}
