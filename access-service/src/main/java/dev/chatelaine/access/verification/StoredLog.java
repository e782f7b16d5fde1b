package dev.chatelaine.access.verification;

import dev.chatelaine.access.chain.Anchor;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.apache.kafka.common.TopicPartition;

/** The log as it was at one moment, whatever is written to it meanwhile. */
final class StoredLog {

    private static final String ENDS = """
        select stored.topic, stored.partition, coalesce(furthest_offset, -1), last_offset = furthest_offset, last_hash,
               coalesce(next_offset, 0)
          from (select topic, partition from chain_view
                union select topic, partition from chain_anchor
                union select distinct topic, partition from activity_view) stored
          left join chain_view using (topic, partition)
          left join (select topic, partition, next_offset from projection_position where projection = 'activity')
            using (topic, partition)
         order by topic, partition\
        """;
    private static final String ANCHORS = """
        select topic, partition, last_offset, entries, hash, dropped_at is not null from chain_anchor
         where topic = ? and partition = ? order by last_offset\
        """;

    private final Connection database;

    /** @param database in a transaction that sees one moment alone, see {@link #frozen} */
    StoredLog(Connection database) {
        this.database = database;
    }

    /** The connection in such a transaction. */
    static Connection frozen(Connection database) throws SQLException {
        database.setReadOnly(true);
        database.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
        database.setAutoCommit(false);
        return database;
    }

    /**
     * Where the chain of a partition ends.
     *
     * @param offset of its last entry
     * @param hash of its last entry; {@code null} while the log is built anew
     * @param read the offset up to which the partition was read
     */
    record End(TopicPartition partition, long offset, byte[] hash, long read) {}

    List<End> ends() throws SQLException {
        var ends = new ArrayList<End>();
        try (var statement = database.prepareStatement(ENDS);
                var row = statement.executeQuery()) {
            while (row.next()) {
                var hash = row.getBoolean(4) ? row.getBytes(5) : null;
                ends.add(new End(partition(row), row.getLong(3), hash, row.getLong(6)));
            }
        }
        return ends;
    }

    List<Anchor> anchors(TopicPartition partition) throws SQLException {
        var anchors = new ArrayList<Anchor>();
        try (var statement = of(ANCHORS, partition);
                var row = statement.executeQuery()) {
            while (row.next())
                anchors.add(new Anchor(
                        row.getString(1),
                        row.getInt(2),
                        row.getLong(3),
                        row.getLong(4),
                        row.getBytes(5),
                        row.getBoolean(6)));
        }
        return anchors;
    }

    /** All entries by their offset, a few hundred in memory at a time. */
    StoredEntries entries(TopicPartition partition) throws SQLException {
        return new StoredEntries(of(StoredEntries.QUERY, partition));
    }

    private PreparedStatement of(String query, TopicPartition partition) throws SQLException {
        var statement = database.prepareStatement(query);
        statement.setString(1, partition.topic());
        statement.setInt(2, partition.partition());
        return statement;
    }

    private static TopicPartition partition(ResultSet row) throws SQLException {
        return new TopicPartition(row.getString(1), row.getInt(2));
    }
}
