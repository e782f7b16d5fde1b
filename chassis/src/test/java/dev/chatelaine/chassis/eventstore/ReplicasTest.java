package dev.chatelaine.chassis.eventstore;

import static org.assertj.core.api.Assertions.assertThat;

import dev.chatelaine.chassis.domain.Rejected;
import dev.chatelaine.chassis.shelf.ShelfService;
import dev.chatelaine.chassis.shelf.Shelves;
import dev.chatelaine.chassis.testing.Infrastructure;
import io.agroal.api.AgroalDataSource;
import io.quarkus.agroal.DataSource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Two replicas share nothing but the database: no lock in memory keeps one from overtaking the other. */
@QuarkusTest
@TestProfile(ShelfService.class)
@QuarkusTestResource(Infrastructure.class)
class ReplicasTest {

    @Inject
    Streams streams;

    @Inject
    WireSerializer serializer;

    @Inject
    Event<Recorded> recordings;

    @Inject
    @DataSource("events")
    AgroalDataSource database;

    @Test
    void two_replicas_that_decide_on_one_stream_lose_nothing_and_break_no_rule() throws Exception {
        var shelf = UUID.randomUUID();
        var replicas = List.of(replica(), replica());
        try (var people = Executors.newFixedThreadPool(16)) {
            List<Callable<Boolean>> attempts = IntStream.range(0, 2 * Shelves.PLACES)
                    .<Callable<Boolean>>mapToObj(i -> () -> accepts(replicas.get(i % 2), shelf, "book " + i))
                    .toList();
            var accepted =
                    people.invokeAll(attempts).stream().map(Future::resultNow).toList();
            assertThat(accepted).filteredOn(yes -> yes).hasSize(Shelves.PLACES);
        }
        assertThat(lastSequence(shelf)).isEqualTo(Shelves.PLACES - 1);
    }

    private Commands replica() {
        var axon =
                new EventStoreWiring().axon(streams, new LocalTransactions(database), serializer, List.of(), List.of());
        axon.start();
        return new Commands(() -> axon, streams, recordings);
    }

    private static boolean accepts(Commands replica, UUID shelf, String title) {
        try {
            replica.send(Shelves.put(shelf, title));
            return true;
        } catch (Rejected full) {
            return false;
        }
    }

    private long lastSequence(UUID shelf) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(
                        "select max(sequence_number) from domain_event where aggregate_identifier = ?")) {
            statement.setString(1, shelf.toString());
            try (var row = statement.executeQuery()) {
                row.next();
                return row.getLong(1);
            }
        }
    }
}
