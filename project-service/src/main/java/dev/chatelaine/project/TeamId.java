package dev.chatelaine.project;

import dev.chatelaine.chassis.domain.Id;
import java.util.UUID;

/** Names a team (workgroup) of an organization; minted by the identity service. */
public record TeamId(UUID value) implements Id {

    @Override
    public String toString() {
        return value.toString();
    }
}
