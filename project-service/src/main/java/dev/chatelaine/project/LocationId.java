package dev.chatelaine.project;

import dev.chatelaine.chassis.domain.Id;
import java.nio.charset.StandardCharsets;
import java.util.UUID;

/** Names a bucket as one storage connection reaches it. */
public record LocationId(UUID value) implements Id {

    /** Everybody who asks about this bucket meets at the same stream. */
    public static LocationId of(ConnectionId connection, String bucket) {
        return new LocationId(UUID.nameUUIDFromBytes((connection + "/" + bucket).getBytes(StandardCharsets.UTF_8)));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
