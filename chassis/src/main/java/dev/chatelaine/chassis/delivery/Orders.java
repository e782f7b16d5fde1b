package dev.chatelaine.chassis.delivery;

import io.agroal.api.AgroalDataSource;
import io.quarkus.agroal.DataSource;
import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.util.Collection;
import java.util.Optional;
import java.util.UUID;

/** The orders that are not carried out yet. Whoever takes one has two minutes; a process that dies loses none. */
@Singleton
class Orders {

    private static final String TAKE = """
            update delivery set due_at = now() + interval '2 minutes', attempts = attempts + 1
             where (kind, key) = (select kind, key from delivery where due_at <= now() and kind = any(?)
                               order by due_at limit 1 for update skip locked)
            returning kind, key, order_id, content""";
    private static final String LATER = """
            update delivery
               set due_at = now() + least(interval '250 milliseconds' * (2 ^ least(attempts, 12)), interval '5 minutes')
             where kind = ? and key = ? and order_id = ?""";
    private static final String DONE = "delete from delivery where kind = ? and key = ? and order_id = ?";

    /** One order: orderId tells it from a later one about the same. */
    record Order(String kind, String key, UUID orderId, String content) {}

    private final AgroalDataSource database;

    Orders(@DataSource("events") AgroalDataSource database) {
        this.database = database;
    }

    /** The next one that is due, of kinds that this release knows. It becomes due again, unless it is done. */
    Optional<Order> take(Collection<String> kinds) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(TAKE)) {
            statement.setArray(1, connection.createArrayOf("text", kinds.toArray()));
            try (var row = statement.executeQuery()) {
                return row.next()
                        ? Optional.of(new Order(
                                row.getString(1), row.getString(2), row.getObject(3, UUID.class), row.getString(4)))
                        : Optional.empty();
            }
        }
    }

    /** It cannot be carried out yet; each attempt moves the next one further away, up to five minutes. */
    void later(Order order) throws SQLException {
        update(LATER, order);
    }

    /** It is out, or need not be any more. */
    void done(Order order) throws SQLException {
        update(DONE, order);
    }

    private void update(String sql, Order order) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(sql)) {
            statement.setString(1, order.kind());
            statement.setString(2, order.key());
            statement.setObject(3, order.orderId());
            statement.executeUpdate();
        }
    }
}
