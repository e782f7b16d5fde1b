package dev.chatelaine.access.delivery;

import dev.chatelaine.access.WebhookId;
import dev.chatelaine.chassis.rounds.Rounds;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import org.jboss.logging.Logger;

/** Looks what is due, and lets each webhook have a thread of its own, so that a slow receiver slows nobody else. */
@Singleton
class DeliveryRounds {

    private static final Logger LOG = Logger.getLogger(DeliveryRounds.class);
    private static final Duration PAUSE = Duration.ofMillis(500);
    private static final int AT_ONCE = 32;

    private final Lanes lanes;
    private final Carrier carrier;
    private final Rounds rounds;
    private final Semaphore free = new Semaphore(AT_ONCE);

    DeliveryRounds(Lanes lanes, Carrier carrier, Rounds rounds) {
        this.lanes = lanes;
        this.carrier = carrier;
        this.rounds = rounds;
    }

    void start(@Observes StartupEvent event) {
        rounds.begin("webhooks", PAUSE, PAUSE, this::round);
    }

    private void round() throws SQLException {
        Optional<WebhookId> claimed = claim();
        while (claimed.isPresent()) {
            var webhook = claimed.get();
            Thread.ofVirtual().name("webhook-" + webhook).start(() -> carry(webhook));
            claimed = claim();
        }
    }

    /** A thread that is free, and something for it to do. */
    private Optional<WebhookId> claim() throws SQLException {
        if (!free.tryAcquire()) return Optional.empty();
        Optional<WebhookId> claimed = Optional.empty();
        try {
            claimed = lanes.claim();
            return claimed;
        } finally {
            if (claimed.isEmpty()) free.release();
        }
    }

    private void carry(WebhookId webhook) {
        try {
            carrier.carry(webhook);
            lanes.leave(webhook);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (SQLException | RuntimeException e) { // the claim ends by itself, and another turn comes
            LOG.warnf(
                    "webhook %s: deliveries wait, since one failed with %s",
                    webhook, e.getClass().getName());
        } finally {
            free.release();
        }
    }
}
