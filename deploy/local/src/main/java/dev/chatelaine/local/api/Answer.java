package dev.chatelaine.local.api;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;

/** What the API answered. The request is told without its token, for messages. */
public record Answer(String request, int status, JsonNode body, Optional<String> consistencyToken, int retryAfter) {

    public boolean is(int expected) {
        return status == expected;
    }

    /** This answer, if its status is the expected one. */
    public Answer expect(int expected) {
        if (status != expected) {
            throw new Surprise("%s should answer %d, but answered %d: %s".formatted(request, expected, status, body));
        }
        return this;
    }

    /** This answer, if it is the expected problem; the type is given by the end of its URI. */
    public Answer expectProblem(int expected, String type) {
        expect(expected);
        if (!body.path("type").asText().endsWith("/" + type)) {
            throw new Surprise("%s should refuse with %s, but answered: %s".formatted(request, type, body));
        }
        return this;
    }

    public String text(String field) {
        JsonNode value = body.path(field);
        if (!value.isValueNode() || value.isNull()) {
            throw new Surprise("%s should answer with a %s, but answered: %s".formatted(request, field, body));
        }
        return value.asText();
    }

    /** The elements of a list; of its first page, which is enough for a small stack. */
    public Iterable<JsonNode> items() {
        return body.path("items");
    }
}
