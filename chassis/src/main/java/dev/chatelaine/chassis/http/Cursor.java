package dev.chatelaine.chassis.http;

import dev.chatelaine.chassis.json.WireText;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.UUID;

/** The place in a list after which its next part begins, opaque to callers. */
public final class Cursor {

    private static final UUID BEGINNING = new UUID(0, 0);

    private Cursor() {}

    /** The cursor that stands after this key. */
    public static String encode(String key) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(key.getBytes(StandardCharsets.UTF_8));
    }

    /**
     * The key that a cursor stands after; the empty string, which comes before every key, if there is no cursor.
     *
     * @throws Refusal if it is no cursor of ours
     */
    public static String decode(String cursor) {
        if (cursor == null || cursor.isEmpty()) return "";
        try {
            return new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            throw Refusal.ofField("cursor", "not a cursor of this list");
        }
    }

    /**
     * The id that a cursor stands after; the lowest one if there is no cursor.
     *
     * @throws Refusal if it is no cursor of a list that is ordered by ids
     */
    public static UUID decodeId(String cursor) {
        var key = decode(cursor);
        if (key.isEmpty()) return BEGINNING;
        return WireText.uuid(key).orElseThrow(() -> Refusal.ofField("cursor", "not a cursor of this list"));
    }
}
