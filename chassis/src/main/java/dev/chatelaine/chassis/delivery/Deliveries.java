package dev.chatelaine.chassis.delivery;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.chatelaine.chassis.json.WireJson;
import dev.chatelaine.chassis.rounds.Rounds;
import io.agroal.api.AgroalDataSource;
import jakarta.inject.Singleton;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;

/** Takes orders for a {@link Delivery}. */
@Singleton
public class Deliveries {

    private static final String ORDER = """
            insert into delivery (kind, key, order_id, content, due_at, attempts) values (?, ?, ?, ?, coalesce(?, now()), 0)
            on conflict (kind, key) do update set
              order_id = excluded.order_id, content = excluded.content, due_at = excluded.due_at, attempts = 0""";
    private static final String CANCEL = "delete from delivery where kind = ? and key = ?";

    private final AgroalDataSource callers;
    private final TransactionSynchronizationRegistry transaction;
    private final Rounds rounds;
    private final ObjectMapper json = WireJson.forEvents();

    Deliveries(AgroalDataSource callers, TransactionSynchronizationRegistry transaction, Rounds rounds) {
        this.callers = callers;
        this.transaction = transaction;
        this.rounds = rounds;
    }

    /**
     * Orders a delivery, to be made when the caller's transaction has committed.
     *
     * @param key what it is about; an order with the same kind and key that is not carried out yet is replaced
     */
    public void order(String kind, String key, Object content) {
        orderFor(null, kind, key, content);
    }

    /** Orders a delivery that is to be made at a later time, or now if there is none. */
    public void orderFor(Instant due, String kind, String key, Object content) {
        var at = due == null ? null : OffsetDateTime.ofInstant(due, ZoneOffset.UTC);
        update(ORDER, kind, key, UUID.randomUUID(), written(content), at);
        if (transaction.getTransactionStatus() == Status.STATUS_ACTIVE)
            transaction.registerInterposedSynchronization(new RingAfterwards());
        else ring();
    }

    /** Nobody needs it any more. */
    public void cancel(String kind, String key) {
        update(CANCEL, kind, key);
    }

    private String written(Object content) {
        try {
            return json.writeValueAsString(content);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("cannot be written as JSON: " + content.getClass(), e);
        }
    }

    private void update(String sql, Object... parameters) {
        try (var connection = callers.getConnection();
                var statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < parameters.length; i++) statement.setObject(i + 1, parameters[i]);
            statement.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("no order was taken", e);
        }
    }

    private void ring() {
        rounds.ring(Courier.ROUNDS);
    }

    private final class RingAfterwards implements Synchronization {
        @Override
        public void beforeCompletion() {}

        @Override
        public void afterCompletion(int status) {
            ring();
        }
    }
}
