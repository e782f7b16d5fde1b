package dev.chatelaine.identity.realm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import dev.chatelaine.chassis.testing.Infrastructure;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Skipped events: what is stored late, told twice or cannot be understood. */
@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
class RealmReaderTest {

    static final Instant NOON = Instant.parse("2026-01-01T12:00:00Z");

    @Inject
    RealmReader reader;

    @Inject
    Session database;

    @Inject
    Clock clock;

    final TestingFeed feed = new TestingFeed();

    /** A history of which the test says what is in it. */
    static final class TestingFeed implements RealmFeed {

        final String name = "testing-" + UUID.randomUUID();
        final List<JsonNode> stored = new ArrayList<>();
        final List<String> told = new ArrayList<>();
        boolean away;

        void store(String id, Instant at) {
            stored.add(JsonNodeFactory.instance.objectNode().put("id", id).put("time", at.toEpochMilli()));
            stored.sort(Comparator.comparing(entry -> entry.path("time").asLong()));
        }

        @Override
        public String name() {
            return name;
        }

        @Override
        public JsonNode read(Instant since, int first, int most) {
            if (away) throw new RealmUnreachable("away");
            var page = JsonNodeFactory.instance.arrayNode();
            stored.stream()
                    .filter(entry -> entry.path("time").asLong() >= since.toEpochMilli())
                    .skip(first)
                    .limit(most)
                    .forEach(page::add);
            return page;
        }

        @Override
        public void tell(JsonNode entry) {
            var id = entry.path("id").asText();
            if (id.startsWith("poison")) throw new IllegalStateException("cannot be understood");
            told.add(id);
        }
    }

    @BeforeEach
    void begins() {
        QuarkusTransaction.requiringNew().run(() -> database.createNativeMutationQuery("""
                        insert into realm_feed (name, read_up_to, held_until) values (:name, :epoch, :epoch)""")
                .setParameter("name", feed.name)
                .setParameter("epoch", Instant.EPOCH)
                .executeUpdate());
    }

    @Test
    void each_entry_is_told_once() {
        feed.store("a", NOON);
        feed.store("b", NOON.plusSeconds(1));
        reader.read(feed);
        reader.read(feed);
        assertThat(feed.told).containsExactly("a", "b");
    }

    @Test
    void what_is_stored_late_is_told_too() {
        feed.store("on time", NOON);
        reader.read(feed);
        feed.store("late", NOON.minusSeconds(30));
        reader.read(feed);
        assertThat(feed.told).containsExactly("on time", "late");
    }

    @Test
    void a_long_history_is_read_to_its_end() {
        for (int i = 0; i < 250; i++) feed.store("slow " + i, NOON.plusSeconds(60L * i));
        for (int i = 0; i < 350; i++)
            feed.store("fast " + i, NOON.plusSeconds(20_000).plusMillis(i));
        reader.read(feed);
        assertThat(feed.told).hasSize(600).doesNotHaveDuplicates();
    }

    @Test
    void after_an_outage_it_goes_on_where_it_was() {
        feed.store("before", NOON);
        reader.read(feed);
        feed.away = true;
        assertThatThrownBy(() -> reader.read(feed)).isInstanceOf(RealmUnreachable.class);
        feed.store("meanwhile", NOON.plusSeconds(5));
        feed.away = false;
        reader.read(feed);
        assertThat(feed.told).containsExactly("before", "meanwhile");
    }

    @Test
    void an_entry_that_nobody_understands_is_left_out_after_some_attempts() {
        feed.store("poison " + feed.name, NOON);
        feed.store("good", NOON.plusSeconds(1));
        for (int attempt = 1; attempt < 5; attempt++) {
            assertThatThrownBy(() -> reader.read(feed)).isInstanceOf(IllegalStateException.class);
            assertThat(feed.told).isEmpty();
        }
        reader.read(feed);
        assertThat(feed.told).containsExactly("good");
    }

    @Test
    void two_replicas_do_not_read_at_once_and_one_that_died_is_succeeded() {
        feed.store("a", NOON);
        var first = new FeedPosition(database, clock);
        var second = new FeedPosition(database, clock);
        assertThat(QuarkusTransaction.requiringNew().call(() -> first.hold(feed.name)))
                .isPresent();
        assertThat(QuarkusTransaction.requiringNew().call(() -> first.hold(feed.name)))
                .isPresent();
        assertThat(QuarkusTransaction.requiringNew().call(() -> second.hold(feed.name)))
                .isEmpty();

        var later = Clock.offset(clock, Duration.ofSeconds(20));
        var heir = new FeedPosition(database, later);
        assertThat(QuarkusTransaction.requiringNew().call(() -> heir.hold(feed.name)))
                .isPresent();
    }
}
