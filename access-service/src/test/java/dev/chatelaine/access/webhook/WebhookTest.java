package dev.chatelaine.access.webhook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.chatelaine.access.OrganizationId;
import dev.chatelaine.access.UserId;
import dev.chatelaine.access.WebhookId;
import dev.chatelaine.access.webhook.WebhookCommand.*;
import dev.chatelaine.access.webhook.WebhookEvent.*;
import dev.chatelaine.chassis.testing.Given;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Who points what where, and when nothing is told. */
class WebhookTest {

    private static final WebhookId HOOK = new WebhookId(UUID.randomUUID());
    private static final OrganizationId LABS = new OrganizationId(UUID.randomUUID());
    private static final OrganizationId CLINIC = new OrganizationId(UUID.randomUUID());
    private static final Operator ADA = operator(LABS);
    private static final Operator MALLORY = operator(CLINIC);
    private static final Operator BOB = operator();
    private static final Subscription ALL = new Subscription("Audit", "hooks.example.org", List.of(), null);

    private static final WebhookEvent CREATED =
            new WebhookCreated(HOOK, LABS, "Audit", "hooks.example.org", List.of(), null);
    private static final WebhookEvent PAUSED = new WebhookDisabled(HOOK, LABS, Why.PAUSED);
    private static final WebhookEvent DELETED = new WebhookDeleted(HOOK, LABS);

    @Test
    void administrators_of_the_organization_create_webhooks_once() {
        var create = new CreateWebhook(HOOK, LABS, ALL, ADA);
        assertThat(given().when(create)).containsExactly(CREATED);
        assertThat(given(CREATED).when(create)).isEmpty();
        for (var other : List.of(MALLORY, BOB))
            assertThatThrownBy(() -> given().when(new CreateWebhook(HOOK, LABS, ALL, other)))
                    .hasMessage("ORGANIZATION_UNKNOWN");
        assertThatThrownBy(() -> given(CREATED, DELETED).when(create)).hasMessage("WEBHOOK_UNKNOWN");
    }

    @Test
    void nobody_else_learns_that_there_is_one() {
        for (var other : List.of(MALLORY, BOB))
            for (var command : commandsOf(other))
                assertThatThrownBy(() -> given(CREATED).when(command)).hasMessage("WEBHOOK_UNKNOWN");
        for (var command : commandsOf(ADA))
            assertThatThrownBy(() -> given().when(command)).hasMessage("WEBHOOK_UNKNOWN");
    }

    @Test
    void a_change_says_all_terms_and_the_same_ones_change_nothing() {
        assertThat(given(CREATED).when(new ChangeWebhook(HOOK, null, null, null, ADA)))
                .isEmpty();
        assertThat(given(CREATED).when(new ChangeWebhook(HOOK, "Audit", "hooks.example.org", List.of(), ADA)))
                .isEmpty();
        var change = new ChangeWebhook(HOOK, null, "other.example.org", List.of("b", "a", "b"), ADA);
        var changed = new WebhookChanged(HOOK, LABS, "Audit", "other.example.org", List.of("a", "b"), null);
        assertThat(given(CREATED).when(change)).containsExactly(changed);
        assertThat(given(CREATED, changed).when(change)).isEmpty();
    }

    @Test
    void it_is_silent_while_it_is_disabled_whoever_did_it() {
        var pause = new PauseWebhook(HOOK, ADA);
        assertThat(given(CREATED).when(pause)).containsExactly(PAUSED);
        assertThat(given(CREATED, PAUSED).when(pause)).isEmpty();
        assertThat(given(CREATED, PAUSED).when(new GiveUp(HOOK))).isEmpty();
        assertThat(given(CREATED).when(new GiveUp(HOOK)))
                .containsExactly(new WebhookDisabled(HOOK, LABS, Why.RECEIVER_FAILS));
        var enable = new EnableWebhook(HOOK, ADA);
        assertThat(given(CREATED).when(enable)).isEmpty();
        assertThat(given(CREATED, PAUSED).when(enable)).containsExactly(new WebhookEnabled(HOOK, LABS));
    }

    @Test
    void what_is_deleted_stays_so() {
        var delete = new DeleteWebhook(HOOK, ADA);
        assertThat(given(CREATED).when(delete)).containsExactly(DELETED);
        assertThat(given(CREATED, DELETED).when(delete)).isEmpty();
        assertThat(given(CREATED, DELETED).when(new GiveUp(HOOK))).isEmpty();
        assertThatThrownBy(() -> given(CREATED, DELETED).when(new EnableWebhook(HOOK, ADA)))
                .hasMessage("WEBHOOK_UNKNOWN");
        assertThatThrownBy(() -> given(CREATED, DELETED).when(new DeleteWebhook(HOOK, MALLORY)))
                .hasMessage("WEBHOOK_UNKNOWN");
    }

    @Test
    void who_did_it_is_a_person_or_this_service() {
        assertThat(new DeleteWebhook(HOOK, ADA).actorId())
                .isEqualTo(ADA.userId().toString());
        assertThat(new GiveUp(HOOK).actorId()).isEqualTo("access-service");
    }

    private static List<WebhookCommand> commandsOf(Operator operator) {
        return List.of(
                new ChangeWebhook(HOOK, "Other", null, null, operator),
                new NoteNewSecret(HOOK, operator),
                new EnableWebhook(HOOK, operator),
                new PauseWebhook(HOOK, operator),
                new DeleteWebhook(HOOK, operator));
    }

    private static Operator operator(OrganizationId... administered) {
        return new Operator(new UserId(UUID.randomUUID()), Set.of(administered));
    }

    private static Given<WebhookCommand, WebhookEvent, Webhook.State> given(WebhookEvent... past) {
        return Given.given(new Webhook(), past);
    }
}
