package dev.chatelaine.chassis.projection;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.chatelaine.chassis.json.WireJson;
import java.io.IOException;
import java.time.Instant;

/**
 * A CloudEvent as it was read from Kafka.
 *
 * @param id unique among all events
 * @param source the producing service, for example {@code /chatelaine/project}
 * @param type the wire name, for example {@code dev.chatelaine.project.MemberInvited.v1}
 * @param subject the id of its stream
 * @param sequence its place in its stream, from zero
 * @param time when it was stored
 * @param actor who caused it: a user's id or the name of a service
 * @param data the payload
 * @param topic where it was read
 * @param partition where it was read
 * @param offset where it was read
 * @param document all of it, as it was published
 */
public record PublishedEvent(
        String id,
        String source,
        String type,
        String subject,
        long sequence,
        Instant time,
        String actor,
        JsonNode data,
        String topic,
        int partition,
        long offset,
        byte[] document) {

    private static final ObjectMapper JSON = WireJson.forEvents();

    /** An event of which nobody needs the document. */
    public PublishedEvent(
            String id,
            String source,
            String type,
            String subject,
            long sequence,
            Instant time,
            String actor,
            JsonNode data,
            String topic,
            int partition,
            long offset) {
        this(id, source, type, subject, sequence, time, actor, data, topic, partition, offset, new byte[0]);
    }

    /**
     * Whether it is the next one of its stream. An event may come twice; it must never be missing.
     *
     * @param last the sequence number of the last event that was applied; -1 if none was
     * @throws HoleInStream if one was missed
     */
    boolean follows(long last) {
        if (sequence > last + 1) throw new HoleInStream(this, last);
        return sequence == last + 1;
    }

    /** The payload as a narrow record of the reader's own; fields that it does not have are ignored. */
    public <T> T as(Class<T> narrow) {
        try {
            return JSON.treeToValue(data, narrow);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(type + " cannot be read as " + narrow.getSimpleName(), e);
        }
    }

    /** Reads a structured CloudEvents document. */
    public static PublishedEvent parse(byte[] document, String topic, int partition, long offset) {
        try {
            var json = JSON.readTree(document);
            return new PublishedEvent(
                    text(json, "id"),
                    text(json, "source"),
                    text(json, "type"),
                    text(json, "subject"),
                    Long.parseLong(text(json, "sequence")),
                    Instant.parse(text(json, "time")),
                    json.path("actor").asText(""),
                    json.required("data"),
                    topic,
                    partition,
                    offset,
                    document);
        } catch (IOException | IllegalArgumentException e) {
            throw new IllegalArgumentException("no CloudEvent of ours: " + e.getMessage(), e);
        }
    }

    private static String text(JsonNode json, String field) {
        return json.required(field).asText();
    }
}
