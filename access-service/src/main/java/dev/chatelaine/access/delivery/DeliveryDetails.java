package dev.chatelaine.access.delivery;

import java.time.Instant;
import java.util.UUID;

/**
 * What became of one delivery.
 *
 * @param dueAt when it is tried next, while it is pending
 * @param answered the status of the receiver's last answer; {@code null} if there was none
 * @param failure why it was not taken: {@code not-taken}, {@code not-reached}, {@code not-trusted}, {@code too-slow} or
 *     {@code address-refused}
 */
record DeliveryDetails(
        UUID deliveryId,
        String eventId,
        String type,
        DeliveryStatus status,
        int attempts,
        Instant createdAt,
        Instant dueAt,
        Instant attemptedAt,
        Integer answered,
        String failure) {

    static DeliveryDetails of(DeliveryView view) {
        return new DeliveryDetails(
                view.deliveryId,
                view.eventId,
                view.type,
                view.status,
                view.attempts,
                view.createdAt,
                view.status == DeliveryStatus.PENDING ? view.dueAt : null,
                view.attemptedAt,
                view.answered,
                view.failure);
    }
}
