package dev.chatelaine.access.verification;

import dev.chatelaine.access.chain.Link;
import dev.chatelaine.chassis.json.WireText;
import dev.chatelaine.chassis.projection.PublishedEvent;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.UUID;

/** The entries of one partition, read from the database as they are asked for. */
final class StoredEntries implements Iterator<Entry>, AutoCloseable {

    static final String QUERY = """
        select topic, partition, record_offset, previous_hash, hash, document,
               event_id, type, time, actor, subject, source, organization_id, project_id
          from activity_view where topic = ? and partition = ? order by record_offset\
        """;

    private static final int FETCHED = 500;

    private final PreparedStatement statement;
    private final ResultSet rows;
    private boolean found;

    StoredEntries(PreparedStatement statement) throws SQLException {
        this.statement = statement;
        statement.setFetchSize(FETCHED);
        this.rows = statement.executeQuery();
        this.found = rows.next();
    }

    @Override
    public boolean hasNext() {
        return found;
    }

    @Override
    public Entry next() {
        if (!found) throw new NoSuchElementException();
        try {
            var document = rows.getBytes("document");
            var link = new Link(rows.getBytes("previous_hash"), rows.getBytes("hash"));
            var entry = new Entry(rows.getLong("record_offset"), link, document, isShownAs(document));
            found = rows.next();
            return entry;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** People see the columns and not the document, so these must not say anything else. */
    private boolean isShownAs(byte[] document) throws SQLException {
        try {
            var event = PublishedEvent.parse(document, rows.getString("topic"), rows.getInt("partition"), 0);
            return event.id().equals(rows.getString("event_id"))
                    && event.type().equals(rows.getString("type"))
                    && event.actor().equals(rows.getString("actor"))
                    && event.subject().equals(rows.getString("subject"))
                    && event.source().equals(rows.getString("source"))
                    && isSame(
                            event.time(),
                            rows.getObject("time", OffsetDateTime.class).toInstant())
                    && names(event, "organizationId", rows.getObject("organization_id", UUID.class), true)
                    && names(event, "projectId", rows.getObject("project_id", UUID.class), false);
        } catch (IllegalArgumentException notAnEvent) {
            return false;
        }
    }

    /** PostgreSQL rounds to microseconds. */
    private static boolean isSame(Instant published, Instant stored) {
        return Duration.between(published, stored).abs().compareTo(Duration.ofNanos(1_000)) < 0;
    }

    /** The organization of an event that names none is that of its stream. */
    private static boolean names(PublishedEvent event, String field, UUID stored, boolean mayFollowFromStream) {
        var named = event.data().path(field).asText("");
        if (named.isEmpty()) return stored == null || mayFollowFromStream;
        return stored != null ? named.equalsIgnoreCase(stored.toString()) : !isId(named);
    }

    private static boolean isId(String text) {
        return WireText.uuid(text).isPresent();
    }

    @Override
    public void close() throws SQLException {
        statement.close();
    }
}
