package dev.chatelaine.identity.invitation;

import dev.chatelaine.identity.invitation.InvitationMails.Order;
import io.quarkus.arc.Arc;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;

/** Carries ordered mails to the mail server, again and again until it takes them. */
@Singleton
class Postman {

    private static final Logger LOG = Logger.getLogger(Postman.class);
    private static final long ROUND_MILLIS = 500;

    private final InvitationMails mails;
    private final InvitationDelivery delivery;
    private final ScheduledExecutorService rounds = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("postman").factory());

    Postman(InvitationMails mails, InvitationDelivery delivery) {
        this.mails = mails;
        this.delivery = delivery;
    }

    void start(@Observes StartupEvent event) {
        rounds.scheduleWithFixedDelay(this::round, ROUND_MILLIS, ROUND_MILLIS, TimeUnit.MILLISECONDS);
    }

    void stop(@Observes ShutdownEvent event) {
        rounds.shutdownNow();
    }

    /** There is something to carry; need not wait for the next round. */
    void ring() {
        if (!rounds.isShutdown()) rounds.execute(this::round);
    }

    private void round() {
        var request = Arc.container().requestContext();
        request.activate();
        try {
            Optional<Order> order = mails.take();
            while (order.isPresent()) {
                carry(order.get());
                order = mails.take();
            }
        } catch (RuntimeException e) {
            LOG.warnf("mails will be carried later: %s", e.getClass().getName());
        } finally {
            request.terminate();
        }
    }

    /** What a mail server says may repeat the address, so only the sort of the failure is logged. */
    private void carry(Order order) {
        try {
            if (delivery.deliver(order)) mails.done(order);
            else mails.later(order);
        } catch (RuntimeException e) {
            mails.later(order);
            LOG.warnf(
                    "the mail to invitee %s will be sent later: %s",
                    order.inviteeId(), e.getClass().getName());
        }
    }
}
