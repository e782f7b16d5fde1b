package dev.chatelaine.access.webhook;

import dev.chatelaine.access.ProjectId;
import dev.chatelaine.access.WebhookId;
import dev.chatelaine.access.webhook.WebhookEvent.*;
import dev.chatelaine.chassis.projection.Projection;
import dev.chatelaine.chassis.projection.PublishedEvent;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Set;

/** Keeps the webhooks as they are now. */
@Singleton
class WebhookProjection implements Projection {

    @Override
    public String name() {
        return "webhook";
    }

    @Override
    public Set<String> topics() {
        return Set.of("chatelaine.access");
    }

    @Override
    public void apply(PublishedEvent event) {
        switch (event.type()) {
            case "dev.chatelaine.access.WebhookCreated.v1" -> created(event.as(WebhookCreated.class), event);
            case "dev.chatelaine.access.WebhookChanged.v1" -> changed(event.as(WebhookChanged.class));
            case "dev.chatelaine.access.WebhookDisabled.v1" -> disabled(event.as(WebhookDisabled.class));
            case "dev.chatelaine.access.WebhookEnabled.v1" -> enabled(event.as(WebhookEnabled.class));
            case "dev.chatelaine.access.WebhookDeleted.v1" ->
                view(event.as(WebhookDeleted.class).webhookId()).delete();
            default -> {} // changes nothing that is shown
        }
    }

    @Override
    public void reset() {
        WebhookView.deleteAll();
    }

    private static void created(WebhookCreated e, PublishedEvent event) {
        var view = new WebhookView();
        view.webhookId = e.webhookId().value();
        view.organizationId = e.organizationId().value();
        view.enabled = true;
        view.createdBy = event.actor();
        view.createdAt = event.time();
        subscribe(view, e.name(), e.host(), e.types(), e.projectId());
        view.persist();
    }

    private static void changed(WebhookChanged e) {
        subscribe(view(e.webhookId()), e.name(), e.host(), e.types(), e.projectId());
    }

    private static void disabled(WebhookDisabled e) {
        var view = view(e.webhookId());
        view.enabled = false;
        view.disabledWhy = e.why();
    }

    private static void enabled(WebhookEnabled e) {
        var view = view(e.webhookId());
        view.enabled = true;
        view.disabledWhy = null;
    }

    private static void subscribe(WebhookView view, String name, String host, List<String> types, ProjectId project) {
        view.name = name;
        view.host = host;
        view.types = types;
        view.projectId = project == null ? null : project.value();
    }

    private static WebhookView view(WebhookId webhook) {
        return WebhookView.findById(webhook.value());
    }
}
