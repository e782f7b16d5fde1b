package dev.chatelaine.access;

import dev.chatelaine.chassis.domain.Id;
import java.nio.charset.StandardCharsets;
import java.util.UUID;

/** One question of an access review: does this grant stay? */
public record ItemId(UUID value) implements Id {

    /** The question about an entry: each review asks it once. */
    public static ItemId of(ReviewId review, EntryId entry) {
        return new ItemId(UUID.nameUUIDFromBytes((review + " " + entry).getBytes(StandardCharsets.UTF_8)));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
