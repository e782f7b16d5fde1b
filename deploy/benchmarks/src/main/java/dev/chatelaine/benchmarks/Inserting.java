package dev.chatelaine.benchmarks;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;

/** A client that commits one row after the other: nothing durable can be done in PostgreSQL with less. */
final class Inserting implements Load.Client {

    private final Connection connection;
    private final PreparedStatement insert;

    private Inserting(Connection connection) throws SQLException {
        this.connection = connection;
        this.insert =
                connection.prepareStatement("insert into line (text) values ('a line of a few dozen characters')");
    }

    static Load.Clients into(House house) throws SQLException {
        try (var connection = house.connect("baseline");
                var statement = connection.createStatement()) {
            statement.execute("create table if not exists line"
                    + " (id bigint generated always as identity primary key, text text)");
        }
        return _ -> new Inserting(house.connect("baseline"));
    }

    @Override
    public void act() throws SQLException {
        insert.executeUpdate();
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
