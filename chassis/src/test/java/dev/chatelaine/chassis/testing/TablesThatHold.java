package dev.chatelaine.chassis.testing;

import io.agroal.api.AgroalDataSource;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

/** Searches a whole database, to see that something is not there: a secret, or the name of somebody who was forgotten. */
public final class TablesThatHold {

    private static final String TABLES = "select tablename from pg_tables where schemaname = 'public'";

    private TablesThatHold() {}

    /** The tables in which any row shows this text, in whatever case, also in the middle of bytes. */
    public static List<String> text(AgroalDataSource database, String text) {
        try (var connection = database.getConnection();
                var row = connection.createStatement().executeQuery(TABLES)) {
            var tables = new ArrayList<String>();
            while (row.next()) if (holds(connection, row.getString(1), text)) tables.add(row.getString(1));
            return tables;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    // A row as text shows bytes in hexadecimal.
    private static boolean holds(Connection connection, String table, String text) throws SQLException {
        var sql = "select count(*) from " + table + " as r where r::text ilike ? or r::text ilike ?";
        try (var statement = connection.prepareStatement(sql)) {
            statement.setString(1, "%" + text + "%");
            statement.setString(2, "%" + HexFormat.of().formatHex(text.getBytes(StandardCharsets.UTF_8)) + "%");
            try (var row = statement.executeQuery()) {
                return row.next() && row.getLong(1) > 0;
            }
        }
    }
}
