package dev.chatelaine.chassis.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import dev.chatelaine.chassis.shelf.Postcards;
import dev.chatelaine.chassis.shelf.Postcards.Postcard;
import dev.chatelaine.chassis.shelf.ShelfService;
import dev.chatelaine.chassis.testing.Infrastructure;
import io.agroal.api.AgroalDataSource;
import io.quarkus.agroal.DataSource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@TestProfile(ShelfService.class)
@QuarkusTestResource(Infrastructure.class)
class DeliveriesTest {

    @Inject
    Deliveries deliveries;

    @Inject
    Orders orders;

    @Inject
    Postcards postcards;

    @Inject
    @DataSource("events")
    AgroalDataSource database;

    private final String key = UUID.randomUUID().toString();

    @Test
    void what_is_ordered_is_delivered_and_not_kept() {
        order("hello " + key);
        await().atMost(Duration.ofSeconds(5)).until(() -> postcards.box().contains("hello " + key));
        await().atMost(Duration.ofSeconds(5)).until(() -> kept() == 0);
    }

    @Test
    void a_failure_and_a_not_yet_delay_it_and_lose_nothing() {
        postcards.stick(
                () -> {
                    throw new IllegalStateException("the box is stuck");
                },
                () -> {});
        order("late " + key);
        await().atMost(Duration.ofSeconds(10)).until(() -> postcards.box().contains("late " + key));
        assertThat(postcards.box()).containsOnlyOnce("late " + key);
    }

    @Test
    void what_is_rolled_back_was_never_ordered() {
        assertThatThrownBy(() -> QuarkusTransaction.requiringNew().run(() -> {
                    order("never " + key);
                    throw new IllegalStateException("changed my mind");
                }))
                .hasMessage("changed my mind");
        assertThat(kept()).isZero();
    }

    @Test
    void a_later_order_about_the_same_replaces_the_one_before_and_can_be_cancelled() throws Exception {
        var tomorrow = Instant.now().plus(Duration.ofDays(1));
        deliveries.orderFor(tomorrow, "tomorrow", key, new Postcard("first"));
        deliveries.orderFor(tomorrow, "tomorrow", key, new Postcard("second"));
        assertThat(kept()).isOne();
        assertThat(orders.take(Set.of("tomorrow"))).isEmpty();

        deliveries.cancel("tomorrow", key);
        assertThat(kept()).isZero();
    }

    @Test
    void an_order_is_carried_by_one_at_a_time_and_the_end_of_an_old_one_leaves_a_new_one_alone() throws Exception {
        deliveries.order("by-hand", key, new Postcard("old"));
        var old = orders.take(Set.of("by-hand")).orElseThrow();
        assertThat(orders.take(Set.of("by-hand"))).isEmpty();

        deliveries.order("by-hand", key, new Postcard("new"));
        orders.done(old);
        var next = orders.take(Set.of("by-hand")).orElseThrow();
        assertThat(next.content()).contains("new");
        orders.done(next);
        assertThat(kept()).isZero();
    }

    @Test
    void kinds_that_this_release_does_not_know_wait_for_one_that_does() throws Exception {
        deliveries.order("of-tomorrows-release", key, new Postcard("hello"));
        order("hello " + key);
        await().atMost(Duration.ofSeconds(5)).until(() -> postcards.box().contains("hello " + key));
        assertThat(orders.take(Set.of("of-tomorrows-release"))).isPresent();
    }

    private void order(String text) {
        deliveries.order(Postcards.KIND, key, new Postcard(text));
    }

    private int kept() {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement("select count(*) from delivery where key = ?")) {
            statement.setString(1, key);
            try (var row = statement.executeQuery()) {
                row.next();
                return row.getInt(1);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
