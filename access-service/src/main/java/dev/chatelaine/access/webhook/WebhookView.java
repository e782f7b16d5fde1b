package dev.chatelaine.access.webhook;

import dev.chatelaine.access.OrganizationId;
import dev.chatelaine.access.ProjectId;
import dev.chatelaine.access.WebhookId;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** One row for each webhook. */
@Entity
@Table(name = "webhook_view")
class WebhookView extends PanacheEntityBase {

    @Id
    @Column(name = "webhook_id")
    UUID webhookId;

    @Column(name = "organization_id")
    UUID organizationId;

    String name;

    String host;

    List<String> types;

    @Column(name = "project_id")
    UUID projectId;

    boolean enabled;

    @Enumerated(EnumType.STRING)
    @Column(name = "disabled_why")
    WebhookEvent.Why disabledWhy;

    @Column(name = "created_by")
    String createdBy;

    @Column(name = "created_at")
    Instant createdAt;

    /** The webhook, if it belongs to one of these organizations. */
    static Optional<WebhookView> find(WebhookId webhook, Collection<OrganizationId> organizations) {
        return WebhookView.<WebhookView>findByIdOptional(webhook.value())
                .filter(view -> organizations.contains(new OrganizationId(view.organizationId)));
    }

    static List<WebhookView> of(OrganizationId organization, UUID after, int most) {
        return WebhookView.<WebhookView>find(
                        "organizationId = ?1 and webhookId > ?2 order by webhookId", organization.value(), after)
                .page(0, most)
                .list();
    }

    static long count(OrganizationId organization) {
        return count("organizationId", organization.value());
    }

    Subscription subscription() {
        return new Subscription(name, host, types, projectId == null ? null : new ProjectId(projectId));
    }
}
