package dev.chatelaine.chassis.projection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.chatelaine.chassis.eventstore.Commands;
import dev.chatelaine.chassis.publishing.Topics;
import dev.chatelaine.chassis.shelf.ShelfService;
import dev.chatelaine.chassis.shelf.Shelves;
import dev.chatelaine.chassis.testing.Infrastructure;
import io.agroal.api.AgroalDataSource;
import io.quarkus.narayana.jta.QuarkusTransaction;
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
import java.util.UUID;
import java.util.stream.IntStream;
import org.apache.kafka.common.TopicPartition;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;

/** A read model is built anew by one replica while another writes it: nothing is missing, and nothing is there twice. */
@QuarkusTest
@TestProfile(ShelfService.class)
@QuarkusTestResource(Infrastructure.class)
class RebuildTest {

    @Inject
    Projections projections;

    @Inject
    Positions positions;

    @Inject
    Topics topics;

    @Inject
    Commands commands;

    @Inject
    AgroalDataSource database;

    @ConfigProperty(name = "kafka.bootstrap.servers")
    String servers;

    @Test
    void everything_is_there_once_however_often_replicas_begin_again() throws Exception {
        var shelves = IntStream.range(0, 20).mapToObj(_ -> UUID.randomUUID()).toList();
        var replica = new Projections(projections.all(), positions, topics, servers, false);
        replica.start(new StartupEvent());
        try {
            var load = Thread.ofVirtual().start(() -> fill(shelves));
            while (load.isAlive()) {
                replica.rebuild();
                projections.rebuild();
                assertBooksAreRead(replica);
            }
        } finally {
            replica.stop(new ShutdownEvent());
        }
        for (var shelf : shelves) {
            await().atMost(Duration.ofSeconds(30))
                    .untilAsserted(() -> assertThat(titles(shelf)).isEqualTo(everyTitle()));
        }
        assertBooksAreRead(projections);
    }

    private static void assertBooksAreRead(Projections replica) {
        assertThat(replica.failures().keySet()).noneMatch(one -> one.startsWith("books "));
    }

    @Test
    void a_position_that_was_forgotten_is_not_moved_on() {
        var partition = new TopicPartition("chatelaine.shelf", 0);
        QuarkusTransaction.requiringNew().run(() -> {
            assertThat(positions.move("forgotten", partition, 0, 7)).isTrue();
            assertThat(positions.move("forgotten", partition, 3, 9)).isFalse();
            assertThat(positions.move("forgotten", partition, 0, 9)).isFalse();
            assertThat(positions.move("forgotten", partition, 7, 9)).isTrue();
            positions.forget("forgotten");
            assertThat(positions.move("forgotten", partition, 9, 12)).isFalse();
        });
    }

    private void fill(List<UUID> shelves) {
        everyTitle().forEach(title -> shelves.forEach(shelf -> commands.send(Shelves.put(shelf, title))));
    }

    private static List<String> everyTitle() {
        return IntStream.range(10, 10 + Shelves.PLACES)
                .mapToObj(i -> "book " + i)
                .toList();
    }

    private List<String> titles(UUID shelf) throws SQLException {
        try (var connection = database.getConnection();
                var statement =
                        connection.prepareStatement("select title from book where shelf_id = ? order by title")) {
            statement.setString(1, shelf.toString());
            try (var row = statement.executeQuery()) {
                var titles = new ArrayList<String>();
                while (row.next()) titles.add(row.getString(1));
                return titles;
            }
        }
    }
}
