package dev.chatelaine.access.activity;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A filter as a condition of the query language: all that is asked for must be met. */
final class ActivityQuery {

    private final List<String> conditions = new ArrayList<>();
    private final Map<String, Object> parameters = new HashMap<>();

    static ActivityQuery of(ActivityFilter filter) {
        var query = new ActivityQuery();
        if (filter.project() != null)
            query.add("projectId = :project", "project", filter.project().value());
        if (filter.organization() != null)
            query.add(
                    "organizationId = :organization",
                    "organization",
                    filter.organization().value());
        query.add("actor = :actor", "actor", filter.actor());
        query.add("type = :type", "type", filter.type());
        query.add("time >= :from", "from", filter.from());
        query.add("time < :to", "to", filter.to());
        return query;
    }

    /** Only what comes after this event in a list that shows the newest first. */
    ActivityQuery after(Instant time, String eventId) {
        add("(time < :lastTime or time = :lastTime and eventId < :lastId)", "lastTime", time);
        parameters.put("lastId", eventId);
        return this;
    }

    String condition() {
        return String.join(" and ", conditions);
    }

    Map<String, Object> parameters() {
        return parameters;
    }

    private void add(String condition, String name, Object value) {
        if (value == null) return;
        conditions.add(condition);
        parameters.put(name, value);
    }
}
