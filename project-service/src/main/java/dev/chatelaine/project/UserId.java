package dev.chatelaine.project;

import dev.chatelaine.chassis.domain.Id;
import java.util.UUID;

/** Names a person who has signed in: the subject of their token. */
public record UserId(UUID value) implements Id {

    @Override
    public String toString() {
        return value.toString();
    }
}
