package dev.chatelaine.access.delivery;

import dev.chatelaine.access.activity.Logged;
import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;

/** Orders what comes into the log for each webhook that wants it, in the transaction that keeps it. */
@Singleton
class DeliveryOrders {

    // What was stored before the webhook was created is not told; clocks may differ by a little.
    private static final String ORDER = """
        insert into webhook_delivery (webhook_id, event_id, type, document)
        select webhook_id, ?, ?, ? from webhook_view join webhook_target using (webhook_id)
         where organization_id = ? and enabled and created_at - interval '1 minute' <= ?
           and (cardinality(types) = 0 or ? = any (types)) and (project_id is null or project_id = ?)
        on conflict (webhook_id, event_id) do nothing\
        """;

    private final AgroalDataSource database;

    DeliveryOrders(AgroalDataSource database) {
        this.database = database;
    }

    void order(@Observes Logged news) throws SQLException {
        if (news.organization() == null) return;
        var event = news.event();
        try (var connection = database.getConnection();
                var order = connection.prepareStatement(ORDER)) {
            order.setString(1, event.id());
            order.setString(2, event.type());
            order.setBytes(3, event.document());
            order.setObject(4, news.organization());
            order.setObject(5, OffsetDateTime.ofInstant(event.time(), ZoneOffset.UTC));
            order.setString(6, event.type());
            order.setObject(7, news.project());
            order.executeUpdate();
        }
    }
}
