package dev.chatelaine.broker;

import dev.chatelaine.chassis.domain.Id;
import java.util.UUID;

/** Keys that were handed out, or refused: each request for keys has one. */
public record LeaseId(UUID value) implements Id {
    @Override
    public String toString() {
        return value.toString();
    }
}
