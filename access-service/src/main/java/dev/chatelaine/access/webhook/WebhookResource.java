package dev.chatelaine.access.webhook;

import dev.chatelaine.access.WebhookId;
import dev.chatelaine.access.webhook.OrganizationWebhooksResource.CreatedWebhook;
import dev.chatelaine.access.webhook.WebhookCommand.ChangeWebhook;
import dev.chatelaine.access.webhook.WebhookCommand.DeleteWebhook;
import dev.chatelaine.access.webhook.WebhookCommand.EnableWebhook;
import dev.chatelaine.access.webhook.WebhookCommand.NoteNewSecret;
import dev.chatelaine.access.webhook.WebhookCommand.PauseWebhook;
import dev.chatelaine.chassis.domain.Rejected;
import dev.chatelaine.chassis.eventstore.Commands;
import dev.chatelaine.chassis.eventstore.Rehearsals;
import dev.chatelaine.chassis.http.HoldsSecret;
import dev.chatelaine.chassis.http.PlainText;
import dev.chatelaine.chassis.security.Secret;
import io.quarkus.security.Authenticated;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;

/** One webhook. */
@Path("/v1/webhooks/{webhookId}")
@Consumes(MediaType.APPLICATION_JSON)
@Authenticated
public class WebhookResource {

    private final Webhooks webhooks;
    private final AddressRule addresses;
    private final Targets targets;
    private final Commands commands;
    private final Rehearsals rehearsals;

    WebhookResource(
            Webhooks webhooks, AddressRule addresses, Targets targets, Commands commands, Rehearsals rehearsals) {
        this.webhooks = webhooks;
        this.addresses = addresses;
        this.targets = targets;
        this.commands = commands;
        this.rehearsals = rehearsals;
    }

    /** What is missing stays as it is. */
    record WebhookChange(
            @PlainText(max = 200) String name,

            @PlainText(max = OrganizationWebhooksResource.LONGEST_ADDRESS)
            String url,

            @Size(max = OrganizationWebhooksResource.MOST_TYPES)
            List<
                            @NotNull
                            @Pattern(regexp = OrganizationWebhooksResource.TYPE, message = "must be a type of event")
                            String>
                    types,

            Boolean enabled) {}

    @GET
    public WebhookDetails one(@PathParam("webhookId") WebhookId id) {
        return webhooks.find(id);
    }

    @PATCH
    public void change(@PathParam("webhookId") WebhookId id, @Valid @NotNull WebhookChange change) {
        var operator = webhooks.operator();
        requireWebhook(id, operator);
        var host = change.url() == null
                ? null
                : addresses.judge(change.url()).uri().getHost();
        commands.send(new ChangeWebhook(id, change.name(), host, change.types(), operator));
        if (change.url() != null) targets.move(id, new Secret(change.url()));
        if (change.enabled() != null)
            commands.send(change.enabled() ? new EnableWebhook(id, operator) : new PauseWebhook(id, operator));
    }

    /** Asked before an address is looked up: nobody else may make this service ask for names. */
    private void requireWebhook(WebhookId id, Operator operator) {
        var nothing = new ChangeWebhook(id, null, null, null, operator);
        rehearsals.of(List.of(nothing)).refusals().getFirst().ifPresent(problem -> {
            throw new Rejected(problem);
        });
    }

    @DELETE
    public void delete(@PathParam("webhookId") WebhookId id) {
        commands.send(new DeleteWebhook(id, webhooks.operator()));
    }

    /** For a day deliveries are signed with the secret before, too. */
    @POST
    @Path("/rotate-secret")
    @Consumes(MediaType.WILDCARD) // there is no body
    @HoldsSecret
    public CreatedWebhook rotate(@PathParam("webhookId") WebhookId id) {
        commands.send(new NoteNewSecret(id, webhooks.operator()));
        var secret = SigningSecret.random();
        targets.rotate(id, secret);
        return new CreatedWebhook(id, secret.reveal());
    }
}
