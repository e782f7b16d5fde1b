package dev.chatelaine.chassis.eventstore;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.chatelaine.chassis.domain.Command;
import dev.chatelaine.chassis.domain.Rejected;
import dev.chatelaine.chassis.shelf.ShelfService;
import dev.chatelaine.chassis.shelf.Shelves;
import dev.chatelaine.chassis.testing.Infrastructure;
import io.agroal.api.AgroalDataSource;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.quarkus.agroal.DataSource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.axonframework.eventhandling.GenericEventMessage;
import org.axonframework.messaging.unitofwork.DefaultUnitOfWork;
import org.junit.jupiter.api.Test;

/** Replicas share nothing but the database: no lock in memory keeps one from overtaking another, and no memory is told. */
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

    final SimpleMeterRegistry meters = new SimpleMeterRegistry();
    final UUID shelf = UUID.randomUUID();

    @Test
    void two_replicas_that_decide_on_one_stream_lose_nothing_and_break_no_rule() throws Exception {
        var replicas = List.of(replica(), replica());
        try (var people = Executors.newFixedThreadPool(16)) {
            List<Callable<Boolean>> attempts = IntStream.range(0, 2 * Shelves.PLACES)
                    .<Callable<Boolean>>mapToObj(i -> () -> accepts(replicas.get(i % 2), put("book " + i)))
                    .toList();
            var accepted =
                    people.invokeAll(attempts).stream().map(Future::resultNow).toList();
            assertThat(accepted).filteredOn(yes -> yes).hasSize(Shelves.PLACES);
        }
        assertThat(lastSequence()).isEqualTo(Shelves.PLACES - 1);
    }

    @Test
    void a_refusal_counts_only_on_what_is_stored() {
        var full = replica();
        var other = replica();
        for (int i = 0; i < Shelves.PLACES; i++) full.send(put("book " + i));
        other.send(take("book 7"));

        assertThat(accepts(full, put("one more"))).isTrue();
        assertThat(accepts(other, put("one too many"))).isFalse();
        assertThat(accepts(full, put("one too many"))).isFalse();
    }

    @Test
    void that_nothing_needs_to_happen_counts_only_on_what_is_stored() {
        var unaware = replica();
        unaware.send(put("a book"));
        replica().send(take("a book"));

        assertThat(unaware.send(put("a book")).sequence()).isEqualTo(2);
        assertThat(unaware.send(put("a book")).sequence()).isEqualTo(2);
        assertThat(lastSequence()).isEqualTo(2);
    }

    /** Whoever asks, and whatever a replica remembers or has forgotten: the answers are those of a single one. */
    @Test
    void several_replicas_answer_as_one() {
        long seed = System.nanoTime();
        var random = new Random(seed);
        var shelves = new ModelShelves(4);
        var replicas = List.of(replica(3), replica(1), replica(0)); // of so many streams each remembers the last
        for (int step = 0; step < 1_500; step++) {
            var replica = replicas.get(random.nextInt(replicas.size()));
            var asked = shelves.anything(random);
            assertThat(answer(replica, asked.command()))
                    .as("step %d of seed %d: %s", step, seed, asked.command())
                    .isEqualTo(asked.answer());
        }
        assertThat(timesThatMemoryServed()).isPositive();
    }

    @Test
    void a_command_within_a_reaction_meets_no_conflict_that_would_undo_the_whole_transaction() {
        var transactions = new LocalTransactions(database);
        var reacting = replica(transactions, 10);
        reacting.send(put("first"));
        replica().send(put("second"));

        var transaction = transactions.startTransaction();
        var batch = DefaultUnitOfWork.startAndGet(GenericEventMessage.asEventMessage("what it reacts to"));
        reacting.send(put("third"));
        batch.commit();
        transaction.commit();

        assertThat(lastSequence()).isEqualTo(2);
    }

    @Test
    void what_a_lost_race_has_left_in_memory_is_forgotten() {
        var loser = replica();
        loser.send(put("first"));
        replica().send(put("second"));
        loser.send(put("third")); // decided on one book, lost to the second, decided again

        assertThatThrownBy(() -> loser.send(take("fourth"))).isInstanceOf(Rejected.class);
        assertThat(loser.send(take("second")).sequence()).isEqualTo(3);
        assertThat(loser.send(put("third")).sequence()).isEqualTo(3);
    }

    private Command put(String title) {
        return Shelves.put(shelf, title);
    }

    private Command take(String title) {
        return Shelves.take(shelf, title);
    }

    private Commands replica() {
        return replica(10);
    }

    private Commands replica(int remembered) {
        return replica(new LocalTransactions(database), remembered);
    }

    private Commands replica(LocalTransactions transactions, int most) {
        var remembered = new RememberedStreams(most, meters);
        var axon = new EventStoreWiring().axon(streams, transactions, serializer, remembered, List.of(), List.of());
        axon.start();
        return new Commands(() -> axon, streams, recordings);
    }

    private double timesThatMemoryServed() {
        return meters.get("cache.gets").tag("result", "hit").functionCounters().stream()
                .mapToDouble(counter -> counter.count())
                .sum();
    }

    private static boolean accepts(Commands replica, Command command) {
        return answer(replica, command) != ModelShelves.REFUSED;
    }

    private static long answer(Commands replica, Command command) {
        try {
            return replica.send(command).sequence();
        } catch (Rejected refused) {
            return ModelShelves.REFUSED;
        }
    }

    private long lastSequence() {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(
                        "select max(sequence_number) from domain_event where aggregate_identifier = ?")) {
            statement.setString(1, shelf.toString());
            try (var row = statement.executeQuery()) {
                row.next();
                return row.getLong(1);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
