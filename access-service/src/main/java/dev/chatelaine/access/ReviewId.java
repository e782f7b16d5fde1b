package dev.chatelaine.access;

import dev.chatelaine.chassis.domain.Id;
import java.util.UUID;

/** An access review: one campaign, from the day it is opened to its last revocation. */
public record ReviewId(UUID value) implements Id {

    @Override
    public String toString() {
        return value.toString();
    }
}
