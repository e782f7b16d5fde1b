package dev.chatelaine.project.project;

import dev.chatelaine.chassis.http.Cursor;
import dev.chatelaine.chassis.http.Refusal;
import dev.chatelaine.chassis.json.WireText;
import java.util.UUID;

/** The id after which the next part of a list begins. */
public final class After {

    private static final UUID BEGINNING = new UUID(0, 0);

    private After() {}

    /** What the cursor says; the beginning without one. */
    public static UUID of(String cursor) {
        String key = Cursor.decode(cursor);
        if (key.isEmpty()) return BEGINNING;
        return WireText.uuid(key).orElseThrow(() -> Refusal.ofField("cursor", "not a cursor of this list"));
    }
}
