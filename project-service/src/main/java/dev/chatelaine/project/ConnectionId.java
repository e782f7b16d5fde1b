package dev.chatelaine.project;

import dev.chatelaine.chassis.domain.Id;
import java.util.UUID;

/** Names a storage connection; minted by the credential broker. */
public record ConnectionId(UUID value) implements Id {

    @Override
    public String toString() {
        return value.toString();
    }
}
