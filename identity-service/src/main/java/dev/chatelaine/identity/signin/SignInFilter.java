package dev.chatelaine.identity.signin;

import dev.chatelaine.chassis.http.Cursor;
import dev.chatelaine.chassis.http.Refusal;
import dev.chatelaine.identity.OrganizationId;
import dev.chatelaine.identity.UserId;
import java.time.DateTimeException;
import java.time.Instant;

/**
 * Which attempts are asked for. What is null does not matter.
 *
 * @param from not before
 * @param to before
 */
record SignInFilter(OrganizationId organization, UserId user, Outcome outcome, Instant from, Instant to) {

    /** The newest comes first; a place is a time and, among those of one millisecond, an id. */
    record Place(Instant at, String eventId) {

        static final Place START = new Place(Instant.parse("9999-01-01T00:00:00Z"), "");

        static Place after(SignIn last) {
            return new Place(last.at(), last.eventId());
        }

        static Place of(String cursor) {
            var key = Cursor.decode(cursor);
            if (key.isEmpty()) return START;
            var parts = key.split(" ", 2);
            try {
                return new Place(Instant.parse(parts[0]), parts[1]);
            } catch (DateTimeException | ArrayIndexOutOfBoundsException e) {
                throw Refusal.ofField("cursor", "not a cursor of this list");
            }
        }

        String key() {
            return at + " " + eventId;
        }
    }
}
