package dev.chatelaine.access.delivery;

import dev.chatelaine.access.WebhookId;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** One row for each delivery: what became of it, without the document. */
@Entity
@Table(name = "webhook_delivery")
class DeliveryView extends PanacheEntityBase {

    @Id
    @Column(name = "delivery_id")
    UUID deliveryId;

    @Column(name = "webhook_id")
    UUID webhookId;

    @Column(name = "event_id")
    String eventId;

    String type;

    @Enumerated(EnumType.STRING)
    DeliveryStatus status;

    int attempts;

    @Column(name = "created_at")
    Instant createdAt;

    @Column(name = "due_at")
    Instant dueAt;

    @Column(name = "attempted_at")
    Instant attemptedAt;

    Integer answered;

    String failure;

    static Optional<DeliveryView> find(WebhookId webhook, UUID delivery) {
        return find("deliveryId = ?1 and webhookId = ?2", delivery, webhook.value())
                .firstResultOptional();
    }

    /**
     * The newest first.
     *
     * @param status any if it is {@code null}
     * @param before the last one of the page before; {@code null} for the first page
     */
    static List<DeliveryView> newest(WebhookId webhook, DeliveryStatus status, UUID before, int most) {
        var condition = new StringBuilder("webhookId = :webhook");
        Map<String, Object> parameters = new HashMap<>(Map.of("webhook", webhook.value()));
        if (status != null) {
            condition.append(" and status = :status");
            parameters.put("status", status);
        }
        if (before != null) {
            condition.append(" and deliveryId < :before");
            parameters.put("before", before);
        }
        return DeliveryView.<DeliveryView>find(condition + " order by deliveryId desc", parameters)
                .page(0, most)
                .list();
    }

    /** It is due at once, as if it had never been tried. */
    void again(Instant now) {
        status = DeliveryStatus.PENDING;
        attempts = 0;
        dueAt = now;
    }
}
