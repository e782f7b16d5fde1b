package dev.chatelaine.access.delivery;

import dev.chatelaine.chassis.rounds.Rounds;
import io.agroal.api.AgroalDataSource;
import io.quarkus.agroal.DataSource;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Forgets deliveries that were finished long ago; the events themselves stay in the log. */
@Singleton
class DeliveryCleaning {

    private static final String CLEAN = """
        delete from webhook_delivery
         where status <> 'PENDING' and attempted_at < now() - ? * interval '1 second'\
        """;

    private final AgroalDataSource database;
    private final Rounds rounds;
    private final Duration kept;

    DeliveryCleaning(
            @DataSource("events") AgroalDataSource database,
            Rounds rounds,
            @ConfigProperty(name = "chatelaine.webhooks.deliveries-kept") Duration kept) {
        this.database = database;
        this.rounds = rounds;
        this.kept = kept;
    }

    void start(@Observes StartupEvent event) {
        rounds.begin("webhook-cleaning", Duration.ofMinutes(1), Duration.ofHours(6), this::clean);
    }

    void clean() throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(CLEAN)) {
            statement.setLong(1, kept.toSeconds());
            statement.executeUpdate();
        }
    }
}
