package dev.chatelaine.chassis.publishing;

import dev.chatelaine.chassis.eventstore.WireSerializer;
import io.agroal.api.AgroalDataSource;
import io.quarkus.agroal.DataSource;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import java.util.SortedSet;
import org.axonframework.eventhandling.GapAwareTrackingToken;
import org.axonframework.serialization.SimpleSerializedObject;

/** How far the relay has come, read from the table where it stores its place. */
@Singleton
class RelayProgress {

    private static final String TOKEN =
            "select token, token_type from token where processor_name = ? and segment = 0 and token is not null";
    private static final String LAST = "select coalesce(max(global_index), -1) from domain_event";
    private static final String IN_A_GAP = "select exists (select from domain_event where global_index = any (?))";

    private final AgroalDataSource database;
    private final WireSerializer serializer;

    RelayProgress(@DataSource("events") AgroalDataSource database, WireSerializer serializer) {
        this.database = database;
        this.serializer = serializer;
    }

    /** Whether every event that was committed when this method was called has been acknowledged by Kafka. */
    boolean everythingIsOut() throws SQLException {
        try (var connection = database.getConnection()) {
            var last = lastIndex(connection); // read before the token, which only ever moves on
            if (last < 0) return true;
            var token = token(connection);
            return token.isPresent()
                    && token.get().getIndex() >= last
                    && !anyStored(token.get().getGaps(), connection);
        }
    }

    private static long lastIndex(Connection connection) throws SQLException {
        try (var statement = connection.prepareStatement(LAST);
                var row = statement.executeQuery()) {
            row.next();
            return row.getLong(1);
        }
    }

    private Optional<GapAwareTrackingToken> token(Connection connection) throws SQLException {
        try (var statement = connection.prepareStatement(TOKEN)) {
            statement.setString(1, KafkaRelay.NAME);
            try (var row = statement.executeQuery()) {
                if (!row.next()) return Optional.empty();
                var stored = new SimpleSerializedObject<>(row.getBytes(1), byte[].class, row.getString(2), null);
                return Optional.of(serializer.<byte[], GapAwareTrackingToken>deserialize(stored));
            }
        }
    }

    /** A gap in the token is an index whose transaction was still open, or was rolled back; or has committed since. */
    private static boolean anyStored(SortedSet<Long> gaps, Connection connection) throws SQLException {
        if (gaps.isEmpty()) return false;
        try (var statement = connection.prepareStatement(IN_A_GAP)) {
            statement.setArray(1, connection.createArrayOf("bigint", gaps.toArray()));
            try (var row = statement.executeQuery()) {
                row.next();
                return row.getBoolean(1);
            }
        }
    }
}
