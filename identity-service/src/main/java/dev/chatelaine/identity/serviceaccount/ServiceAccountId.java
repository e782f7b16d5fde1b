package dev.chatelaine.identity.serviceaccount;

import dev.chatelaine.chassis.domain.Id;
import java.util.UUID;

/** A machine's account. The machine's tokens have another id, the user id that the realm gave it. */
public record ServiceAccountId(UUID value) implements Id {
    @Override
    public String toString() {
        return value.toString();
    }
}
