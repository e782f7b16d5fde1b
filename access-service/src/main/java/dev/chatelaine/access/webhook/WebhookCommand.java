package dev.chatelaine.access.webhook;

import dev.chatelaine.access.OrganizationId;
import dev.chatelaine.access.WebhookId;
import dev.chatelaine.chassis.domain.Command;
import java.util.List;

/** What may be asked of a webhook. */
public sealed interface WebhookCommand extends Command {

    /** The webhook that is asked. */
    WebhookId webhookId();

    @Override
    default String streamId() {
        return webhookId().toString();
    }

    /** What a person asks. */
    sealed interface ByOperator extends WebhookCommand {

        /** Who asks. */
        Operator operator();

        @Override
        default String actorId() {
            return operator().userId().toString();
        }
    }

    /** Tell somebody from now on. */
    record CreateWebhook(
            WebhookId webhookId, OrganizationId organizationId, Subscription subscription, Operator operator)
            implements ByOperator {}

    /** Tell something else, or somewhere else; what is {@code null} stays as it is. */
    record ChangeWebhook(WebhookId webhookId, String name, String host, List<String> types, Operator operator)
            implements ByOperator {}

    /** Note that deliveries are signed with another secret; the one before counts for a while yet. */
    record NoteNewSecret(WebhookId webhookId, Operator operator) implements ByOperator {}

    /** Begin again after it was disabled. */
    record EnableWebhook(WebhookId webhookId, Operator operator) implements ByOperator {}

    /** Say nothing for now. */
    record PauseWebhook(WebhookId webhookId, Operator operator) implements ByOperator {}

    /** Never say anything again. */
    record DeleteWebhook(WebhookId webhookId, Operator operator) implements ByOperator {}

    /** Give up on a receiver that has not taken anything for long. */
    record GiveUp(WebhookId webhookId) implements WebhookCommand {

        @Override
        public String actorId() {
            return "access-service";
        }
    }
}
