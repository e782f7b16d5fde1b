package dev.chatelaine.project;

import dev.chatelaine.chassis.domain.Id;
import java.util.UUID;

/** Names one request to join a project. Whoever asks again makes a new one. */
public record JoinRequestId(UUID value) implements Id {

    @Override
    public String toString() {
        return value.toString();
    }
}
