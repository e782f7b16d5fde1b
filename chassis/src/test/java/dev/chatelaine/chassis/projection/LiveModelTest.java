package dev.chatelaine.chassis.projection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.chatelaine.chassis.eventstore.Commands;
import dev.chatelaine.chassis.shelf.ShelfService;
import dev.chatelaine.chassis.shelf.Shelves;
import dev.chatelaine.chassis.testing.Infrastructure;
import io.agroal.api.AgroalDataSource;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.stream.IntStream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A read model in memory knows what the database knows, and what has happened since, whenever it begins. */
@QuarkusTest
@TestProfile(ShelfService.class)
@QuarkusTestResource(Infrastructure.class)
class LiveModelTest {

    @Inject
    Positions positions;

    @Inject
    Commands commands;

    @Inject
    AgroalDataSource database;

    @ConfigProperty(name = "kafka.bootstrap.servers")
    String servers;

    private final UUID shelf = UUID.randomUUID();
    private final List<LiveModels> started = new ArrayList<>();

    @AfterEach
    void stop() {
        started.forEach(one -> one.stop(new ShutdownEvent()));
    }

    @Test
    void whenever_it_begins_it_comes_to_know_everything() {
        var early = new Titles();
        start(early);
        for (int i = 10; i < 10 + Shelves.PLACES; i++) {
            commands.send(Shelves.put(shelf, "book " + i));
            if (i == 15) start(new Titles()); // in the middle: some of it is stored, some is on its way
        }
        var late = new Titles();
        var running = start(late);

        var all = IntStream.range(10, 10 + Shelves.PLACES)
                .mapToObj(i -> "book " + i)
                .toList();
        for (var model : List.of(early, late))
            await().atMost(Duration.ofSeconds(20))
                    .untilAsserted(() -> assertThat(model.of(shelf)).containsExactlyElementsOf(all));
        assertThat(running.haveCaughtUp()).isTrue();
        assertThat(running.failures()).isEmpty();
    }

    @Test
    void an_event_that_cannot_be_applied_stops_its_partition_loudly_and_is_tried_again() {
        var model = new Titles();
        var running = start(model);
        model.poison = "arsenic";
        commands.send(Shelves.put(shelf, "arsenic"));
        commands.send(Shelves.put(shelf, "bread"));

        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(running.failures().values())
                        .anyMatch(reason -> reason.contains("arsenic is not for eating")));
        assertThat(model.of(shelf)).isEmpty();

        model.poison = null;
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(model.of(shelf)).containsExactly("arsenic", "bread"));
        assertThat(running.failures()).isEmpty();
    }

    private LiveModels start(Titles model) {
        var models = new LiveModels(List.of(model), positions, servers);
        models.start(new StartupEvent());
        started.add(models);
        return models;
    }

    /** The titles on every shelf. */
    private final class Titles implements LiveModel {

        private final Map<String, Set<String>> titles = new ConcurrentHashMap<>();
        private volatile String poison;

        Set<String> of(UUID shelf) {
            return new TreeSet<>(titles.getOrDefault(shelf.toString(), Set.of()));
        }

        @Override
        public String name() {
            return "titles";
        }

        @Override
        public String keptBy() {
            return "books";
        }

        @Override
        public Set<String> topics() {
            return Set.of("chatelaine.shelf");
        }

        @Override
        public void load() {
            try (var connection = database.getConnection();
                    var statement = connection.prepareStatement("select shelf_id, title from book");
                    var row = statement.executeQuery()) {
                while (row.next()) put(row.getString(1), row.getString(2));
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
        }

        @Override
        public void apply(PublishedEvent event) {
            record Book(String shelfId, String title) {}
            if (!event.type().equals("dev.chatelaine.shelf.BookPut.v2")) return;
            var book = event.as(Book.class);
            if (book.title().equals(poison)) throw new IllegalStateException(poison + " is not for eating");
            put(book.shelfId(), book.title());
        }

        private void put(String shelf, String title) {
            titles.computeIfAbsent(shelf, _ -> new ConcurrentSkipListSet<>()).add(title);
        }
    }
}
