package dev.chatelaine.access.condition;

import java.util.Map;

/**
 * What conditions may look at, with the names that AuthZEN 1.0 gives it; values are those of JSON, whole numbers as
 * {@code Long}.
 *
 * @param subject {@code type}, {@code id} as the asker named it, and {@code properties}
 * @param resource the same of the resource
 * @param action {@code name} and {@code properties}
 * @param context whatever else the asker said
 */
public record Attributes(
        Map<String, ?> subject, Map<String, ?> resource, Map<String, ?> action, Map<String, ?> context) {

    /** Somebody does something to something, and no more is known about it. */
    public static Attributes of(String subject, String resourceType, String resource, String action) {
        return new Attributes(
                Map.of("type", "user", "id", subject, "properties", Map.of()),
                Map.of("type", resourceType, "id", resource, "properties", Map.of()),
                Map.of("name", action, "properties", Map.of()),
                Map.of());
    }

    Map<String, ?> variables() {
        return Map.of("subject", subject, "resource", resource, "action", action, "context", context);
    }
}
