package dev.chatelaine.chassis.projection;

import io.agroal.api.AgroalDataSource;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.apache.kafka.common.TopicPartition;

/** How far each projection has come; written in the transaction of the read model. */
@Singleton
class Positions {

    private static final String OF_PROJECTION =
            "select topic, partition, next_offset from projection_position where projection = ?";
    private static final String BEGIN = """
            insert into projection_position (next_offset, projection, topic, partition) values (?, ?, ?, ?)
            on conflict (projection, topic, partition) do nothing""";
    private static final String MOVE = """
            update projection_position set next_offset = ?
             where projection = ? and topic = ? and partition = ? and next_offset = ?""";
    private static final String SHARE = "select pg_advisory_xact_lock_shared(hashtextextended(?, 0))";
    private static final String OWN = "select pg_advisory_xact_lock(hashtextextended(?, 0))";
    private static final String SEQUENCES =
            "select stream_id, sequence from projection_stream where projection = ? and stream_id = any (?)";
    private static final String ALL_SEQUENCES =
            "select stream_id, sequence from projection_stream where projection = ?";
    private static final String ONE_MOMENT = "set transaction isolation level repeatable read, read only";
    private static final String STORE_SEQUENCE = """
            insert into projection_stream (projection, stream_id, sequence) values (?, ?, ?)
            on conflict (projection, stream_id) do update set sequence = excluded.sequence""";

    private final AgroalDataSource database;

    Positions(AgroalDataSource database) {
        this.database = database;
    }

    /** The next offset to read of each partition that was ever read. */
    Map<TopicPartition, Long> of(String projection) {
        return query(
                OF_PROJECTION,
                statement -> statement.setString(1, projection),
                new HashMap<>(),
                (row, found) -> found.put(new TopicPartition(row.getString(1), row.getInt(2)), row.getLong(3)));
    }

    /**
     * Moves a position on, in the running transaction.
     *
     * @return false if another replica has moved or forgotten it meanwhile, so that this transaction must be undone
     */
    boolean move(String projection, TopicPartition partition, long from, long to) {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(from == 0 ? BEGIN : MOVE)) {
            lock(connection, SHARE, projection);
            statement.setLong(1, to);
            statement.setString(2, projection);
            statement.setString(3, partition.topic());
            statement.setInt(4, partition.partition());
            if (from > 0) statement.setLong(5, from);
            return statement.executeUpdate() == 1;
        } catch (SQLException e) {
            throw new IllegalStateException("the position was not stored", e);
        }
    }

    /**
     * Lets nobody write the read model until the running transaction ends, and waits for those who do: what they have
     * not committed yet could not be deleted.
     */
    void own(String projection) {
        try (var connection = database.getConnection()) {
            lock(connection, OWN, projection);
        } catch (SQLException e) {
            throw new IllegalStateException("the projection is not free", e);
        }
    }

    private static void lock(Connection connection, String how, String projection) throws SQLException {
        try (var statement = connection.prepareStatement(how)) {
            statement.setString(1, projection);
            statement.execute();
        }
    }

    /** The last applied sequence number of each of these streams; none if it is new. */
    Map<String, Long> sequences(String projection, Collection<String> streams) {
        return query(
                SEQUENCES,
                statement -> {
                    statement.setString(1, projection);
                    statement.setArray(2, statement.getConnection().createArrayOf("text", streams.toArray()));
                },
                new HashMap<>(),
                (row, found) -> found.put(row.getString(1), row.getLong(2)));
    }

    /** The last applied sequence number of every stream. */
    Map<String, Long> allSequences(String projection) {
        return query(
                ALL_SEQUENCES,
                statement -> statement.setString(1, projection),
                new HashMap<>(),
                (row, found) -> found.put(row.getString(1), row.getLong(2)));
    }

    /** Lets the running transaction, which has not read anything yet, see one moment of the database. */
    void seeOneMoment() {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(ONE_MOMENT)) {
            statement.execute();
        } catch (SQLException e) {
            throw new IllegalStateException("the database shows no single moment", e);
        }
    }

    /** Stores the last applied sequence numbers, in the running transaction. */
    void storeSequences(String projection, Map<String, Long> sequences) {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(STORE_SEQUENCE)) {
            for (var stream : sequences.entrySet()) {
                statement.setString(1, projection);
                statement.setString(2, stream.getKey());
                statement.setLong(3, stream.getValue());
                statement.addBatch();
            }
            statement.executeBatch();
        } catch (SQLException e) {
            throw new IllegalStateException("the sequences were not stored", e);
        }
    }

    /** Forgets everything about a projection, in the running transaction. */
    void forget(String projection) {
        try (var connection = database.getConnection()) {
            for (var table : new String[] {"projection_position", "projection_stream"}) {
                delete(connection, table, projection);
            }
        } catch (SQLException e) {
            throw new IllegalStateException("the positions were not deleted", e);
        }
    }

    private static void delete(Connection connection, String table, String projection) throws SQLException {
        try (var statement = connection.prepareStatement("delete from " + table + " where projection = ?")) {
            statement.setString(1, projection);
            statement.executeUpdate();
        }
    }

    private <K, V> Map<K, V> query(String sql, Parameters parameters, Map<K, V> into, RowReader<K, V> reader) {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(sql)) {
            parameters.set(statement);
            try (var row = statement.executeQuery()) {
                while (row.next()) reader.read(row, into);
            }
            return into;
        } catch (SQLException e) {
            throw new IllegalStateException("the positions cannot be read", e);
        }
    }

    private interface Parameters {
        void set(PreparedStatement statement) throws SQLException;
    }

    private interface RowReader<K, V> {
        void read(ResultSet row, Map<K, V> into) throws SQLException;
    }
}
