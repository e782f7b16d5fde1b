package dev.chatelaine.chassis.projection;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.chatelaine.chassis.json.WireJson;
import java.io.IOException;
import java.util.Optional;

/**
 * The latest value of a key of a compacted topic.
 *
 * @param topic where it was read
 * @param key what it is about
 * @param json its value; null when the key is forgotten
 */
public record KeyedEntry(String topic, String key, byte[] json) {

    private static final ObjectMapper JSON = WireJson.forEvents();

    /** The value as a record of the reader's own; empty when the key is forgotten. */
    public <T> Optional<T> as(Class<T> narrow) {
        if (json == null) return Optional.empty();
        try {
            return Optional.of(JSON.readValue(json, narrow));
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(topic + " holds what is not " + narrow.getSimpleName(), e);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
