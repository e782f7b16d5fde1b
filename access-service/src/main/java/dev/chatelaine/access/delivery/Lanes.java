package dev.chatelaine.access.delivery;

import dev.chatelaine.access.WebhookId;
import io.agroal.api.AgroalDataSource;
import io.quarkus.agroal.DataSource;
import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;

/**
 * One lane for each webhook: whoever claims it delivers there alone, for two minutes after each sign of life. A process
 * that dies loses nothing.
 */
@Singleton
class Lanes {

    /** Of what waits for a webhook that is disabled, tests alone are delivered. */
    private static final String DUE = """
        from webhook_delivery join webhook_view using (webhook_id)
         where status = 'PENDING' and due_at <= now()
           and (enabled or type = 'dev.chatelaine.access.WebhookTest.v1')\
        """;

    private static final String CLAIM = """
        update webhook_target set claimed_until = now() + interval '2 minutes'
         where webhook_id = (select webhook_id from webhook_target
                              where claimed_until < now() and webhook_id in (select webhook_id %s)
                              limit 1 for update skip locked)
        returning webhook_id\
        """.formatted(DUE);
    private static final String KEEP =
            "update webhook_target set claimed_until = now() + interval '2 minutes' where webhook_id = ?";
    private static final String NEXT = "select delivery_id, event_id, document, attempts " + DUE
            + " and webhook_id = ? order by delivery_id limit 1";
    private static final String LEAVE = "update webhook_target set claimed_until = '-infinity' where webhook_id = ?";
    private static final String TAKEN = """
        with delivered as (
          update webhook_delivery set status = 'DELIVERED', attempts = attempts + 1, attempted_at = now(), answered = ?,
                 failure = null where delivery_id = ?)
        update webhook_target set failing_since = null where webhook_id = ?\
        """;
    private static final String NOT_TAKEN = """
        with failed as (
          update webhook_delivery set status = ?, attempts = attempts + 1, attempted_at = now(), answered = ?,
                 failure = ?, due_at = now() + ? * interval '1 second' where delivery_id = ?)
        update webhook_target set failing_since = coalesce(failing_since, now()) where webhook_id = ?
        returning failing_since < now() - ? * interval '1 second'\
        """;

    private final AgroalDataSource database;

    Lanes(@DataSource("events") AgroalDataSource database) {
        this.database = database;
    }

    /** A delivery that is due. */
    record Due(UUID deliveryId, String eventId, byte[] document, int attempts) {}

    /** A webhook with something due that nobody delivers to. */
    Optional<WebhookId> claim() throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(CLAIM);
                var row = statement.executeQuery()) {
            return row.next() ? Optional.of(new WebhookId(row.getObject(1, UUID.class))) : Optional.empty();
        }
    }

    /** The oldest that is due; the claim holds on. */
    Optional<Due> next(WebhookId webhook) throws SQLException {
        update(KEEP, webhook.value());
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(NEXT)) {
            statement.setObject(1, webhook.value());
            try (var row = statement.executeQuery()) {
                return row.next()
                        ? Optional.of(
                                new Due(row.getObject(1, UUID.class), row.getString(2), row.getBytes(3), row.getInt(4)))
                        : Optional.empty();
            }
        }
    }

    /** Others may deliver to it again. */
    void leave(WebhookId webhook) throws SQLException {
        update(LEAVE, webhook.value());
    }

    void taken(WebhookId webhook, Due due, Outcome outcome) throws SQLException {
        update(TAKEN, outcome.answered(), due.deliveryId(), webhook.value());
    }

    /**
     * It is tried again after a while, or is dead if it was tried often enough.
     *
     * @return whether nothing has been taken for longer than that
     */
    boolean notTaken(WebhookId webhook, Due due, Outcome outcome, Duration patience) throws SQLException {
        var pause = Attempts.pauseAfter(due.attempts() + 1);
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(NOT_TAKEN)) {
            statement.setString(1, (pause.isPresent() ? DeliveryStatus.PENDING : DeliveryStatus.DEAD).name());
            statement.setObject(2, outcome.answered());
            statement.setString(3, outcome.failure());
            statement.setLong(4, pause.orElse(Duration.ZERO).toSeconds());
            statement.setObject(5, due.deliveryId());
            statement.setObject(6, webhook.value());
            statement.setLong(7, patience.toSeconds());
            try (var row = statement.executeQuery()) {
                return row.next() && row.getBoolean(1);
            }
        }
    }

    private void update(String sql, Object... parameters) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < parameters.length; i++) statement.setObject(i + 1, parameters[i]);
            statement.executeUpdate();
        }
    }
}
