package dev.chatelaine.access.webhook;

import dev.chatelaine.access.OrganizationId;
import dev.chatelaine.access.ProjectId;
import dev.chatelaine.access.WebhookId;
import dev.chatelaine.chassis.domain.Event;
import dev.chatelaine.chassis.domain.WireNamespace;
import java.util.List;

/** What has happened to a webhook. Nothing here is a secret: of the address there is only the host. */
@WireNamespace("dev.chatelaine.access")
public sealed interface WebhookEvent extends Event {

    /** The webhook it happened to. */
    WebhookId webhookId();

    @Override
    default String streamId() {
        return webhookId().toString();
    }

    /** An organization is told from now on: events of these types, or all; of this project, or all. */
    record WebhookCreated(
            WebhookId webhookId,
            OrganizationId organizationId,
            String name,
            String host,
            List<String> types,
            ProjectId projectId)
            implements WebhookEvent {}

    /** Something else is told from now on, or somewhere else. */
    record WebhookChanged(
            WebhookId webhookId,
            OrganizationId organizationId,
            String name,
            String host,
            List<String> types,
            ProjectId projectId)
            implements WebhookEvent {}

    /** Deliveries are signed with a new secret, and with the one before for a while yet. */
    record WebhookSecretRotated(WebhookId webhookId, OrganizationId organizationId) implements WebhookEvent {}

    /** Nothing is told any more, until it is enabled again. */
    record WebhookDisabled(WebhookId webhookId, OrganizationId organizationId, Why why) implements WebhookEvent {}

    /** It is told again from now on; what happened meanwhile is not. */
    record WebhookEnabled(WebhookId webhookId, OrganizationId organizationId) implements WebhookEvent {}

    /** Nothing is told any more. */
    record WebhookDeleted(WebhookId webhookId, OrganizationId organizationId) implements WebhookEvent {}

    /** Why a webhook is disabled. */
    enum Why {
        /** An administrator wanted it. */
        PAUSED,
        /** Its receiver had not taken anything for long. */
        RECEIVER_FAILS
    }
}
