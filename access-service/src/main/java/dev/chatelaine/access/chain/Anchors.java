package dev.chatelaine.access.chain;

import io.agroal.api.AgroalDataSource;
import io.quarkus.agroal.DataSource;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;

/** Sets anchors, and drops what lies before old ones. */
@Singleton
class Anchors {

    private static final String SET = """
        insert into chain_anchor (topic, partition, last_offset, entries, hash, anchored_at)
        select topic, partition, last_offset, entries, last_hash, ? from chain_view chain
         where last_offset > (select coalesce(max(last_offset), -1) from chain_anchor anchor
                               where (anchor.topic, anchor.partition) = (chain.topic, chain.partition))
           and not exists (select from chain_anchor anchor
                            where (anchor.topic, anchor.partition) = (chain.topic, chain.partition)
                              and anchored_at > ?)
        on conflict do nothing
        returning topic, partition, last_offset, entries, hash, false\
        """;
    private static final String RELEASE =
            "update chain_anchor set dropped_at = now() where anchored_at < ? and dropped_at is null";
    private static final String RELEASED = """
        select distinct on (topic, partition) topic, partition, last_offset, entries, hash, true from chain_anchor
         where dropped_at is not null order by topic, partition, last_offset desc\
        """;
    private static final String DROP = """
        delete from activity_view where event_id in (
          select event_id from activity_view where topic = ? and partition = ? and record_offset <= ?
           order by record_offset limit 5000)\
        """;

    private final AgroalDataSource database;

    Anchors(@DataSource("events") AgroalDataSource database) {
        this.database = database;
    }

    /** Anchors each chain that has grown, unless it was anchored not long ago. */
    List<Anchor> set(Instant now, Duration every) throws SQLException {
        try (var connection = database.getConnection()) {
            return read(connection, SET, now, now.minus(every));
        }
    }

    /**
     * Drops the entries up to each anchor that was set before then; all of them are older. The anchor says so first:
     * who verifies meanwhile must not miss them.
     *
     * @return how many entries are gone
     */
    long dropBefore(Instant then) throws SQLException {
        try (var connection = database.getConnection()) {
            try (var release = connection.prepareStatement(RELEASE)) {
                release.setObject(1, OffsetDateTime.ofInstant(then, ZoneOffset.UTC));
                release.executeUpdate();
            }
            long gone = 0;
            for (var anchor : read(connection, RELEASED)) gone += drop(connection, anchor);
            return gone;
        }
    }

    /** A few thousand at a time: a transaction may last thirty seconds. */
    private static long drop(Connection connection, Anchor anchor) throws SQLException {
        long gone = 0;
        try (var drop = connection.prepareStatement(DROP)) {
            drop.setString(1, anchor.topic());
            drop.setInt(2, anchor.partition());
            drop.setLong(3, anchor.lastOffset());
            for (int some = drop.executeUpdate(); some > 0; some = drop.executeUpdate()) gone += some;
        }
        return gone;
    }

    private static List<Anchor> read(Connection connection, String sql, Instant... instants) throws SQLException {
        var anchors = new ArrayList<Anchor>();
        try (var statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < instants.length; i++)
                statement.setObject(i + 1, OffsetDateTime.ofInstant(instants[i], ZoneOffset.UTC));
            try (var row = statement.executeQuery()) {
                while (row.next()) anchors.add(anchor(row));
            }
        }
        return anchors;
    }

    /** Reads topic, partition, offset, entries, hash, and whether it was dropped. */
    private static Anchor anchor(ResultSet row) throws SQLException {
        return new Anchor(
                row.getString(1), row.getInt(2), row.getLong(3), row.getLong(4), row.getBytes(5), row.getBoolean(6));
    }
}
