package dev.chatelaine.access.testing;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.chatelaine.chassis.json.WireJson;
import dev.chatelaine.chassis.projection.PublishedEvent;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * One thing that another service says has happened.
 *
 * @param service whose event it is
 * @param type without namespace and version
 * @param data the payload: ids as ids, instants as instants
 */
public record Told(String service, String type, Map<String, ?> data) {

    /** The actor of everything here. */
    public static final String ACTOR = "00000000-0000-0000-0000-0000000000aa";

    private static final ObjectMapper JSON = WireJson.forEvents();
    private static final Instant FIRST = Instant.parse("2026-01-01T00:00:00Z");

    static Told byIdentity(String type, Object... data) {
        return new Told("identity", type, map(data));
    }

    static Told byProject(String type, Object... data) {
        return new Told("project", type, map(data));
    }

    /** Names and values in turn; values may be null. */
    static Map<String, Object> map(Object... data) {
        var map = new LinkedHashMap<String, Object>();
        for (int i = 0; i < data.length; i += 2) map.put((String) data[i], data[i + 1]);
        return map;
    }

    public boolean is(String name) {
        return type.equals(name);
    }

    public Object get(String name) {
        return data.get(name);
    }

    /** As it is read from Kafka, if it is the one with this number of all that is told. */
    PublishedEvent published(int number) {
        return new PublishedEvent(
                "event-" + number,
                "/chatelaine/" + service,
                "dev.chatelaine." + service + "." + type + ".v1",
                "stream",
                number,
                FIRST.plus(Duration.ofSeconds(number)),
                ACTOR,
                JSON.valueToTree(data),
                "chatelaine." + service,
                0,
                number);
    }
}
