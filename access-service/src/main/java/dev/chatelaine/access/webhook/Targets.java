package dev.chatelaine.access.webhook;

import dev.chatelaine.access.WebhookId;
import dev.chatelaine.chassis.security.Sealing;
import dev.chatelaine.chassis.security.Secret;
import io.agroal.api.AgroalDataSource;
import io.quarkus.agroal.DataSource;
import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Where webhooks lead and what signs their deliveries. Both are sealed: an address often holds a token. */
@Singleton
public class Targets {

    private static final String PUT = """
        insert into webhook_target (webhook_id, sealed_address, sealed_secret) values (?, ?, ?)
        on conflict (webhook_id) do update
          set sealed_address = excluded.sealed_address, sealed_secret = excluded.sealed_secret\
        """;
    private static final String MOVE = "update webhook_target set sealed_address = ? where webhook_id = ?";
    private static final String ROTATE = """
        update webhook_target set sealed_previous = sealed_secret, previous_until = now() + interval '24 hours',
               sealed_secret = ? where webhook_id = ?\
        """;
    private static final String FIND = """
        select sealed_address, sealed_secret, case when previous_until > now() then sealed_previous end
          from webhook_target where webhook_id = ?\
        """;
    private static final String FORGET = "delete from webhook_target where webhook_id = ?";

    private final AgroalDataSource database;
    private final Sealing sealing;

    Targets(@DataSource("events") AgroalDataSource database, Sealing sealing) {
        this.database = database;
        this.sealing = sealing;
    }

    /**
     * A way to a receiver.
     *
     * @param secrets the newest first; for a day after it was rotated, the one before counts, too
     */
    public record Target(Secret address, List<Secret> secrets) {}

    void put(WebhookId webhook, Secret address, Secret secret) {
        update(PUT, webhook.value(), sealed(address, webhook), sealed(secret, webhook));
    }

    void move(WebhookId webhook, Secret address) {
        update(MOVE, sealed(address, webhook), webhook.value());
    }

    void rotate(WebhookId webhook, Secret secret) {
        update(ROTATE, sealed(secret, webhook), webhook.value());
    }

    /** Forgets it and everything that was to be delivered there. */
    void forget(WebhookId webhook) {
        update(FORGET, webhook.value());
    }

    /** The way to the receiver; nothing if it is forgotten. */
    public Optional<Target> find(WebhookId webhook) {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(FIND)) {
            statement.setObject(1, webhook.value());
            try (var row = statement.executeQuery()) {
                if (!row.next()) return Optional.empty();
                var secrets = new ArrayList<Secret>();
                secrets.add(opened(row.getBytes(2), webhook));
                if (row.getBytes(3) != null) secrets.add(opened(row.getBytes(3), webhook));
                return Optional.of(new Target(opened(row.getBytes(1), webhook), secrets));
            }
        } catch (SQLException e) {
            throw new IllegalStateException("the target of a webhook cannot be read", e);
        }
    }

    private byte[] sealed(Secret secret, WebhookId webhook) {
        return sealing.seal(secret, webhook.toString());
    }

    private Secret opened(byte[] sealed, WebhookId webhook) {
        return sealing.open(sealed, webhook.toString());
    }

    private void update(String sql, Object... parameters) {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < parameters.length; i++) statement.setObject(i + 1, parameters[i]);
            statement.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("the target of a webhook was not stored", e);
        }
    }
}
