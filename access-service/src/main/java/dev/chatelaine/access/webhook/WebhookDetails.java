package dev.chatelaine.access.webhook;

import dev.chatelaine.access.OrganizationId;
import dev.chatelaine.access.ProjectId;
import dev.chatelaine.access.WebhookId;
import java.time.Instant;
import java.util.List;

/**
 * A webhook as its organization's administrators see it: everything but the secret.
 *
 * @param types the types of events that it tells; all if there are none
 * @param projectId {@code null} for the whole organization
 * @param disabledWhy {@code null} while it is enabled
 */
public record WebhookDetails(
        WebhookId webhookId,
        OrganizationId organizationId,
        String name,
        String url,
        List<String> types,
        ProjectId projectId,
        boolean enabled,
        WebhookEvent.Why disabledWhy,
        String createdBy,
        Instant createdAt) {

    static WebhookDetails of(WebhookView view, String url) {
        var subscription = view.subscription();
        return new WebhookDetails(
                new WebhookId(view.webhookId),
                new OrganizationId(view.organizationId),
                subscription.name(),
                url,
                subscription.types(),
                subscription.projectId(),
                view.enabled,
                view.disabledWhy,
                view.createdBy,
                view.createdAt);
    }

    /** The address may hold a token of the receiver. */
    @Override
    public String toString() {
        return "webhook " + webhookId;
    }
}
