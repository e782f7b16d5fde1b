package dev.chatelaine.project;

import dev.chatelaine.chassis.domain.Id;
import java.util.UUID;

/** Names an order to end one grant: an access review gave it. */
public record RevocationId(UUID value) implements Id {

    @Override
    public String toString() {
        return value.toString();
    }
}
