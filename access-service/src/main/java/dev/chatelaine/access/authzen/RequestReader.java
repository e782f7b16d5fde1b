package dev.chatelaine.access.authzen;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import dev.chatelaine.chassis.http.EdgeProblem;
import dev.chatelaine.chassis.http.Refusal;
import dev.chatelaine.chassis.json.WireJson;
import java.io.IOException;
import java.io.UncheckedIOException;

/** Reads requests as the standard has them: unknown fields are ignored, and every value is of the type it must have. */
final class RequestReader {

    private static final String JSON_TYPE = "application/json";
    private static final ObjectMapper JSON = mapper();

    private RequestReader() {}

    /**
     * A body; one of another media type is as unreadable as one that is no JSON.
     *
     * @param mediaType what the request says that it is; null if it says nothing
     */
    static <T> T read(byte[] body, String mediaType, Class<T> type) {
        if (!isJson(mediaType)) throw new Refusal(EdgeProblem.MALFORMED_REQUEST, "must be " + JSON_TYPE);
        try {
            return found(JSON.readValue(body, type));
        } catch (JsonProcessingException e) {
            throw new Refusal(EdgeProblem.MALFORMED_REQUEST, null);
        } catch (IOException e) {
            throw new UncheckedIOException(e); // bytes in memory can be read
        }
    }

    /** A part of a body. */
    static <T> T read(JsonNode part, Class<T> type) {
        try {
            return found(JSON.treeToValue(part, type));
        } catch (JsonProcessingException e) {
            throw new Refusal(EdgeProblem.MALFORMED_REQUEST, null);
        }
    }

    /** The same text for the same values, whatever the order in which they were sent. */
    static byte[] canonical(Object value) {
        try {
            return JSON.writeValueAsBytes(value);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }

    private static <T> T found(T value) {
        if (value == null) throw new Refusal(EdgeProblem.MALFORMED_REQUEST, null);
        return value;
    }

    private static boolean isJson(String mediaType) {
        return mediaType != null && mediaType.split(";", 2)[0].strip().equalsIgnoreCase(JSON_TYPE);
    }

    private static ObjectMapper mapper() {
        var mapper = WireJson.forEvents();
        new WireJson().customize(mapper);
        return mapper.enable(DeserializationFeature.USE_LONG_FOR_INTS)
                .configure(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS, true);
    }
}
