package dev.chatelaine.identity.team;

import dev.chatelaine.chassis.http.Cursor;
import dev.chatelaine.chassis.http.Refusal;
import dev.chatelaine.chassis.json.WireText;
import java.util.UUID;

/** Where the next part of a list that is ordered by id begins. */
final class TeamPosition {

    private static final UUID BEFORE_ALL = new UUID(0, 0);

    private TeamPosition() {}

    static UUID after(String cursor) {
        var key = Cursor.decode(cursor);
        if (key.isEmpty()) return BEFORE_ALL;
        return WireText.uuid(key).orElseThrow(() -> Refusal.ofField("cursor", "not a cursor of this list"));
    }
}
