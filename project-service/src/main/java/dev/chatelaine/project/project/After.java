package dev.chatelaine.project.project;

import dev.chatelaine.chassis.http.Cursor;
import java.util.UUID;

/** The id after which the next part of a list begins. */
public final class After {

    private After() {}

    /** What the cursor says; the beginning without one. */
    public static UUID of(String cursor) {
        return Cursor.decodeId(cursor);
    }
}
