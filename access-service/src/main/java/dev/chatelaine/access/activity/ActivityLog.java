package dev.chatelaine.access.activity;

import static java.util.stream.Collectors.toMap;

import dev.chatelaine.access.UserId;
import dev.chatelaine.access.person.People;
import dev.chatelaine.chassis.http.Page;
import dev.chatelaine.chassis.http.Refusal;
import dev.chatelaine.chassis.json.WireText;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;

/** Reads the log, page by page. */
@Singleton
class ActivityLog {

    private static final String KEY_SEPARATOR = " ";

    private final People people;

    ActivityLog(People people) {
        this.people = people;
    }

    /** @param after the key of the last entry of the page before; empty for the first page */
    Page<ActivityEntry> page(ActivityFilter filter, String after, int limit) {
        var query = ActivityQuery.of(filter);
        if (!after.isEmpty()) goOn(query, after);
        var found = ActivityView.newest(query, limit + 1);
        var names = names(found);
        return Page.of(found, limit, view -> view.time + KEY_SEPARATOR + view.eventId)
                .map(view -> ActivityEntry.of(view, names.get(view.actor)));
    }

    private static void goOn(ActivityQuery query, String after) {
        var key = after.split(KEY_SEPARATOR, 2);
        try {
            query.after(Instant.parse(key[0]), key[1]);
        } catch (DateTimeParseException | ArrayIndexOutOfBoundsException e) {
            throw Refusal.ofField("cursor", "not a cursor of this list");
        }
    }

    /** The names of those who did it, as far as they are known. */
    Map<String, String> names(List<ActivityView> found) {
        var actors = found.stream()
                .flatMap(view -> WireText.uuid(view.actor).stream())
                .map(UserId::new)
                .distinct()
                .toList();
        return people.names(actors).entrySet().stream()
                .collect(toMap(name -> name.getKey().toString(), Map.Entry::getValue));
    }
}
