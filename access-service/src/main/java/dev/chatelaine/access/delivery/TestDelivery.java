package dev.chatelaine.access.delivery;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.chatelaine.access.webhook.WebhookDetails;
import dev.chatelaine.chassis.json.WireJson;
import io.agroal.api.AgroalDataSource;
import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.time.Clock;
import java.util.UUID;

/** An event that did not happen, for people who want to see whether their receiver works. It is in no log and topic. */
@Singleton
class TestDelivery {

    private static final String TYPE = "dev.chatelaine.access.WebhookTest.v1";
    private static final String ORDER =
            "insert into webhook_delivery (delivery_id, webhook_id, event_id, type, document) values (default, ?, ?,"
                    + " ?, ?) returning delivery_id";

    private final AgroalDataSource database;
    private final Clock clock;
    private final ObjectMapper json = WireJson.forEvents();

    TestDelivery(AgroalDataSource database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** Orders one, and returns its id. */
    UUID order(WebhookDetails webhook) {
        var id = UUID.randomUUID().toString();
        try (var connection = database.getConnection();
                var order = connection.prepareStatement(ORDER)) {
            order.setObject(1, webhook.webhookId().value());
            order.setString(2, id);
            order.setString(3, TYPE);
            order.setBytes(4, json.writeValueAsBytes(event(id, webhook)));
            try (var row = order.executeQuery()) {
                row.next();
                return row.getObject(1, UUID.class);
            }
        } catch (SQLException | JsonProcessingException e) {
            throw new IllegalStateException("a test was not ordered", e);
        }
    }

    private ObjectNode event(String id, WebhookDetails webhook) {
        var event = json.createObjectNode()
                .put("specversion", "1.0")
                .put("id", id)
                .put("source", "/chatelaine/access")
                .put("type", TYPE)
                .put("subject", webhook.webhookId().toString())
                .put("time", clock.instant().toString())
                .put("datacontenttype", "application/json");
        event.putObject("data")
                .put("webhookId", webhook.webhookId().toString())
                .put("organizationId", webhook.organizationId().toString());
        return event;
    }
}
