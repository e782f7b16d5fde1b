package dev.chatelaine.chassis.shelf;

import dev.chatelaine.chassis.projection.Projection;
import dev.chatelaine.chassis.projection.PublishedEvent;
import io.agroal.api.AgroalDataSource;
import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

@Singleton
class ShelfProjection implements Projection {

    private final AgroalDataSource database;

    ShelfProjection(AgroalDataSource database) {
        this.database = database;
    }

    @Override
    public String name() {
        return "books";
    }

    @Override
    public Set<String> topics() {
        return Set.of("chatelaine.shelf");
    }

    @Override
    public void apply(PublishedEvent event) {
        record Book(String shelfId, String title) {}
        var change =
                switch (event.type()) {
                    case "dev.chatelaine.shelf.BookPut.v2" -> "insert into book (shelf_id, title) values (?, ?)";
                    case "dev.chatelaine.shelf.BookTaken.v1" -> "delete from book where shelf_id = ? and title = ?";
                    default -> null;
                };
        if (change == null) return;
        var book = event.as(Book.class);
        update(change, book.shelfId(), book.title());
    }

    @Override
    public void reset() {
        update("delete from book");
    }

    List<String> titles(String shelfId) {
        try (var connection = database.getConnection();
                var statement =
                        connection.prepareStatement("select title from book where shelf_id = ? order by title")) {
            statement.setString(1, shelfId);
            try (var row = statement.executeQuery()) {
                var titles = new ArrayList<String>();
                while (row.next()) titles.add(row.getString(1));
                return titles;
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private void update(String sql, String... parameters) {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < parameters.length; i++) statement.setString(i + 1, parameters[i]);
            statement.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
