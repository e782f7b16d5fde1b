package dev.chatelaine.identity;

import dev.chatelaine.chassis.domain.Id;
import java.util.UUID;

/** Stands for an invited address wherever the address itself must not be stored. Random: it tells nothing. */
public record InviteeId(UUID value) implements Id {
    @Override
    public String toString() {
        return value.toString();
    }
}
