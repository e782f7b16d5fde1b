package dev.chatelaine.access;

import dev.chatelaine.chassis.domain.Id;
import java.util.UUID;

/** A webhook of an organization. */
public record WebhookId(UUID value) implements Id {

    @Override
    public String toString() {
        return value.toString();
    }
}
