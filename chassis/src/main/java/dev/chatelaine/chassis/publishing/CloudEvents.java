package dev.chatelaine.chassis.publishing;

import com.fasterxml.jackson.core.JsonFactory;
import dev.chatelaine.chassis.eventstore.Correlation;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.serialization.Serializer;

/**
 * Writes a stored event as one CloudEvents 1.0 document in structured JSON mode. The stored payload is copied as it is.
 */
public final class CloudEvents {

    /** The media type of such a document (CloudEvents JSON format, section 3). */
    public static final String MEDIA_TYPE = "application/cloudevents+json";

    private static final JsonFactory JSON = new JsonFactory();

    private final String source;
    private final Serializer serializer;

    /**
     * @param source the {@code source} attribute, for example {@code /chatelaine/project}
     * @param serializer how payloads are stored
     */
    public CloudEvents(String source, Serializer serializer) {
        this.source = source;
        this.serializer = serializer;
    }

    /** The document in UTF-8. */
    public byte[] toJson(DomainEventMessage<?> event) {
        var payload = event.serializePayload(serializer, byte[].class);
        var out = new ByteArrayOutputStream(512);
        try (var json = JSON.createGenerator(out)) {
            json.writeStartObject();
            json.writeStringField("specversion", "1.0");
            json.writeStringField("id", event.getIdentifier());
            json.writeStringField("source", source);
            json.writeStringField("type", payload.getType().getName());
            json.writeStringField("subject", event.getAggregateIdentifier());
            json.writeStringField("time", event.getTimestamp().toString());
            json.writeStringField("datacontenttype", "application/json");
            json.writeStringField("sequence", Long.toString(event.getSequenceNumber()));
            if (event.getMetaData().get("actor") instanceof String actor) json.writeStringField("actor", actor);
            if (event.getMetaData().get(Correlation.KEY) instanceof String id) json.writeStringField("requestid", id);
            json.writeFieldName("data");
            json.writeRawValue(new String(payload.getData(), StandardCharsets.UTF_8));
            json.writeEndObject();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
