package dev.chatelaine.identity;

import dev.chatelaine.chassis.testing.TablesThatHold;
import io.agroal.api.AgroalDataSource;
import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Looks into the tables, to see that nothing is there. */
@Singleton
public class Storage {

    // Only what requests store themselves: reactions and the outbox work at their own pace.
    private static final String BY_REQUESTS = """
            select (select count(*) from domain_event where type in ('organization', 'team')) + (select count(*) from person)
                 + (select count(*) from invitee where address in ('bob@example.org', 'mallory@example.org'))""";

    private final AgroalDataSource database;

    Storage(AgroalDataSource database) {
        this.database = database;
    }

    /** How many events of organizations and people there are, and how often Bob and Mallory are invited. */
    public long size() {
        return count(BY_REQUESTS);
    }

    public long invitees(String address) {
        return count("select count(*) from invitee where address = '" + address + "'");
    }

    public long events(String type, String stream) {
        return count("select count(*) from domain_event where payload_type = 'dev.chatelaine.identity." + type
                + ".v1' and aggregate_identifier = '" + stream + "'");
    }

    /** The tables in which any row shows this text, however it is stored. */
    public List<String> tablesThatHold(String text) {
        return TablesThatHold.text(database, text);
    }

    /** The events of these streams, each with a digest of what it says. */
    public Map<String, String> digestOfEvents(String... streams) {
        var sql = "select event_identifier, md5(payload_type || payload::text) from domain_event"
                + " where aggregate_identifier = any (?)";
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(sql)) {
            statement.setArray(1, connection.createArrayOf("text", streams));
            var digests = new HashMap<String, String>();
            try (var row = statement.executeQuery()) {
                while (row.next()) digests.put(row.getString(1), row.getString(2));
            }
            return digests;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What directories have said of somebody. */
    public long directoryEntries(String user) {
        return count("select count(*) from scim_user where user_id = '" + user + "'");
    }

    /** How many events of a stream somebody caused. */
    public long eventsBy(String actor, String stream) {
        return count("select count(*) from domain_event where convert_from(meta_data, 'UTF8') like '%" + actor
                + "%' and aggregate_identifier = '" + stream + "'");
    }

    private long count(String sql) {
        try (var connection = database.getConnection();
                var row = connection.createStatement().executeQuery(sql)) {
            row.next();
            return row.getLong(1);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
