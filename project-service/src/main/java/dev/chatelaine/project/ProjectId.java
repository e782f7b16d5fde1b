package dev.chatelaine.project;

import dev.chatelaine.chassis.domain.Id;
import java.util.UUID;

/** Names one project, for ever. */
public record ProjectId(UUID value) implements Id {

    @Override
    public String toString() {
        return value.toString();
    }
}
