package dev.chatelaine.chassis.eventstore;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.function.Consumer;
import org.axonframework.serialization.SimpleSerializedType;
import org.axonframework.serialization.upcasting.event.IntermediateEventRepresentation;
import org.axonframework.serialization.upcasting.event.SingleEventUpcaster;

/** Reads one version of an event as if it had been written in the next. */
public final class JsonUpcaster extends SingleEventUpcaster {

    private final String from;
    private final String to;
    private final Consumer<ObjectNode> change;

    /**
     * @param from the stored wire name, for example {@code dev.chatelaine.project.ProjectCreated.v1}
     * @param to the wire name of the next version
     * @param change turns the old payload into the new one
     */
    public JsonUpcaster(String from, String to, Consumer<ObjectNode> change) {
        this.from = from;
        this.to = to;
        this.change = change;
    }

    @Override
    protected boolean canUpcast(IntermediateEventRepresentation event) {
        return from.equals(event.getType().getName());
    }

    @Override
    protected IntermediateEventRepresentation doUpcast(IntermediateEventRepresentation event) {
        return event.upcastPayload(new SimpleSerializedType(to, null), JsonNode.class, json -> {
            change.accept((ObjectNode) json);
            return json;
        });
    }
}
