package dev.chatelaine.project;

import dev.chatelaine.chassis.domain.Id;
import java.util.UUID;

/** Stands for an e-mail address of somebody invited, so that no event needs to hold the address. */
public record InviteeId(UUID value) implements Id {

    @Override
    public String toString() {
        return value.toString();
    }
}
