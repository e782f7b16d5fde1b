package dev.chatelaine.identity;

import dev.chatelaine.chassis.domain.Id;
import java.util.UUID;

/** A person with an account: the subject of the home realm's tokens. No other service makes user ids. */
public record UserId(UUID value) implements Id {
    @Override
    public String toString() {
        return value.toString();
    }
}
