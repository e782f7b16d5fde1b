package dev.chatelaine.broker;

import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;

/** What is really in the database. */
@Singleton
public class Stored {

    private final DataSource database;

    Stored(DataSource database) {
        this.database = database;
    }

    /** How many rows a table has. */
    public int rows(String table) {
        return strings("select count(*)::text from " + table).stream()
                .mapToInt(Integer::parseInt)
                .sum();
    }

    /** The payloads of all events of one type, by its short wire name. */
    public List<String> events(String name) {
        return strings("select convert_from(payload, 'UTF8') from domain_event where payload_type = "
                + "'dev.chatelaine.broker." + name + "' order by global_index");
    }

    /** Everything in every table, as text and as the text that bytes may hold. */
    public String everything() {
        StringBuilder all = new StringBuilder();
        for (String table : strings("select table_name from information_schema.tables where table_schema = 'public'")) {
            strings("select row_to_json(t)::text from " + table + " t").forEach(all::append);
        }
        for (String bytes : List.of(
                "select payload from domain_event",
                "select meta_data from domain_event",
                "select sealed_secret from connection_secret")) {
            strings("select encode(b, 'escape') from (" + bytes + ") as t(b)").forEach(all::append);
        }
        return all.toString();
    }

    private List<String> strings(String query) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(query);
                ResultSet row = statement.executeQuery()) {
            List<String> found = new ArrayList<>();
            while (row.next()) {
                found.add(row.getString(1));
            }
            return found;
        } catch (SQLException failure) {
            throw new IllegalStateException(query, failure);
        }
    }
}
