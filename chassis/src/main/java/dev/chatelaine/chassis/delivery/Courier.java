package dev.chatelaine.chassis.delivery;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.chatelaine.chassis.delivery.Orders.Order;
import dev.chatelaine.chassis.json.WireJson;
import dev.chatelaine.chassis.rounds.Rounds;
import io.quarkus.arc.All;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jboss.logging.Logger;

/** Carries out what was ordered, again and again until it is taken. */
@Singleton
class Courier {

    static final String ROUNDS = "deliveries";

    private static final Logger LOG = Logger.getLogger(Courier.class);
    private static final Duration PAUSE = Duration.ofMillis(500);

    private final Map<String, Delivery<?>> deliveries;
    private final Orders orders;
    private final Rounds rounds;
    private final ObjectMapper json = WireJson.forEvents();

    Courier(@All List<Delivery<?>> deliveries, Orders orders, Rounds rounds) {
        this.deliveries = deliveries.stream().collect(Collectors.toMap(Delivery::kind, Function.identity()));
        this.orders = orders;
        this.rounds = rounds;
    }

    void start(@Observes StartupEvent event) {
        if (!deliveries.isEmpty()) rounds.begin(ROUNDS, PAUSE, PAUSE, this::round);
    }

    private void round() throws SQLException {
        Optional<Order> order = orders.take(deliveries.keySet());
        while (order.isPresent()) {
            carry(order.get());
            order = orders.take(deliveries.keySet());
        }
    }

    /** What a mail server says may repeat the address, so only the sort of the failure is logged. */
    private void carry(Order order) throws SQLException {
        try {
            if (deliver(deliveries.get(order.kind()), order)) orders.done(order);
            else orders.later(order);
        } catch (JsonProcessingException | RuntimeException e) {
            orders.later(order);
            LOG.warnf(
                    "%s about %s will be delivered later, since it failed with %s",
                    order.kind(), order.key(), e.getClass().getName());
        }
    }

    private <T> boolean deliver(Delivery<T> delivery, Order order) throws JsonProcessingException {
        return delivery.deliver(json.readValue(order.content(), delivery.content()));
    }
}
