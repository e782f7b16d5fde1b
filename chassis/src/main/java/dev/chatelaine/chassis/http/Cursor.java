package dev.chatelaine.chassis.http;

import java.nio.charset.StandardCharsets;
import java.util.Base64;

/** The place in a list after which its next part begins, opaque to callers. */
public final class Cursor {

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
}
