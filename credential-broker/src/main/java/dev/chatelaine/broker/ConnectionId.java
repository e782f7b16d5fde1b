package dev.chatelaine.broker;

import dev.chatelaine.chassis.domain.Id;
import java.util.UUID;

/** A storage connection. */
public record ConnectionId(UUID value) implements Id {
    @Override
    public String toString() {
        return value.toString();
    }
}
