package dev.chatelaine.access.webhook;

import dev.chatelaine.access.OrganizationId;
import dev.chatelaine.access.webhook.WebhookCommand.*;
import dev.chatelaine.access.webhook.WebhookEvent.*;
import dev.chatelaine.chassis.domain.Decider;
import dev.chatelaine.chassis.domain.Rejected;
import java.util.List;

/** A webhook is its organization's administrators' business, and nobody else learns that there is one. */
public final class Webhook implements Decider<WebhookCommand, WebhookEvent, Webhook.State> {

    /** What it remembers in order to decide; organizationId is null before it exists. */
    public record State(OrganizationId organizationId, Subscription subscription, boolean enabled, boolean deleted) {

        State subscribed(Subscription next) {
            return new State(organizationId, next, enabled, false);
        }

        State enabled(boolean next) {
            return new State(organizationId, subscription, next, false);
        }
    }

    /** The rules of a webhook that a command can break. */
    public enum Problem implements dev.chatelaine.chassis.domain.Problem {
        /** There is no such organization for the asker. */
        ORGANIZATION_UNKNOWN,
        /** There is no such webhook for the asker. */
        WEBHOOK_UNKNOWN;

        @Override
        public Kind kind() {
            return Kind.UNKNOWN;
        }
    }

    @Override
    public State initial() {
        return new State(null, null, false, false);
    }

    @Override
    public List<WebhookEvent> decide(WebhookCommand command, State state) {
        return switch (command) {
            case CreateWebhook c -> create(c, state);
            case ChangeWebhook c -> change(c, administered(c, state));
            case NoteNewSecret c -> rotated(c, administered(c, state));
            case EnableWebhook c -> enable(c, administered(c, state));
            case PauseWebhook c -> disable(c, administered(c, state), Why.PAUSED);
            case DeleteWebhook c -> delete(c, state);
            case GiveUp c -> disable(c, state, Why.RECEIVER_FAILS);
        };
    }

    private static List<WebhookEvent> create(CreateWebhook c, State state) {
        if (!c.operator().administers().contains(c.organizationId())) throw new Rejected(Problem.ORGANIZATION_UNKNOWN);
        if (state.deleted()) throw new Rejected(Problem.WEBHOOK_UNKNOWN); // ids are never used again
        if (state.organizationId() != null) return List.of(); // the same request, delivered twice
        var wanted = c.subscription();
        return List.of(new WebhookCreated(
                c.webhookId(), c.organizationId(), wanted.name(), wanted.host(), wanted.types(), wanted.projectId()));
    }

    private static List<WebhookEvent> change(ChangeWebhook c, State state) {
        var wanted = state.subscription().with(c.name(), c.host(), c.types());
        if (wanted.equals(state.subscription())) return List.of();
        return List.of(new WebhookChanged(
                c.webhookId(),
                state.organizationId(),
                wanted.name(),
                wanted.host(),
                wanted.types(),
                wanted.projectId()));
    }

    private static List<WebhookEvent> rotated(NoteNewSecret c, State state) {
        return List.of(new WebhookSecretRotated(c.webhookId(), state.organizationId()));
    }

    private static List<WebhookEvent> enable(EnableWebhook c, State state) {
        return state.enabled() ? List.of() : List.of(new WebhookEnabled(c.webhookId(), state.organizationId()));
    }

    private static List<WebhookEvent> disable(WebhookCommand c, State state, Why why) {
        return state.enabled() ? List.of(new WebhookDisabled(c.webhookId(), state.organizationId(), why)) : List.of();
    }

    private static List<WebhookEvent> delete(DeleteWebhook c, State state) {
        if (state.deleted() && c.operator().administers().contains(state.organizationId())) return List.of();
        return List.of(new WebhookDeleted(c.webhookId(), administered(c, state).organizationId()));
    }

    private static State administered(ByOperator c, State state) {
        boolean exists = state.organizationId() != null && !state.deleted();
        if (exists && c.operator().administers().contains(state.organizationId())) return state;
        throw new Rejected(Problem.WEBHOOK_UNKNOWN);
    }

    @Override
    public State evolve(State state, WebhookEvent event) {
        return switch (event) {
            case WebhookCreated e ->
                new State(
                        e.organizationId(),
                        new Subscription(e.name(), e.host(), e.types(), e.projectId()),
                        true,
                        false);
            case WebhookChanged e -> state.subscribed(new Subscription(e.name(), e.host(), e.types(), e.projectId()));
            case WebhookSecretRotated _ -> state;
            case WebhookDisabled _ -> state.enabled(false);
            case WebhookEnabled _ -> state.enabled(true);
            case WebhookDeleted e -> new State(e.organizationId(), null, false, true);
        };
    }
}
