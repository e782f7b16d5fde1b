package dev.chatelaine.project;

import dev.chatelaine.chassis.domain.Id;
import java.util.UUID;

/** Names an access review: it is held by access-service, which gives the id. */
public record ReviewId(UUID value) implements Id {

    @Override
    public String toString() {
        return value.toString();
    }
}
