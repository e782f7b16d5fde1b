package dev.chatelaine.access.webhook;

import dev.chatelaine.access.OrganizationId;
import dev.chatelaine.access.ProjectId;
import dev.chatelaine.access.WebhookId;
import dev.chatelaine.access.webhook.WebhookCommand.CreateWebhook;
import dev.chatelaine.chassis.domain.Rejected;
import dev.chatelaine.chassis.eventstore.Commands;
import dev.chatelaine.chassis.http.Cursor;
import dev.chatelaine.chassis.http.HoldsSecret;
import dev.chatelaine.chassis.http.NewIds;
import dev.chatelaine.chassis.http.Page;
import dev.chatelaine.chassis.http.PlainText;
import dev.chatelaine.chassis.security.Secret;
import io.quarkus.security.Authenticated;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jboss.resteasy.reactive.ResponseStatus;

/** The webhooks of an organization; its administrators alone see and change them. */
@Path("/v1/organizations/{id}/webhooks")
@Consumes(MediaType.APPLICATION_JSON)
@Authenticated
public class OrganizationWebhooksResource {

    static final String TYPE = "dev\\.chatelaine\\.[a-z]{1,20}\\.[A-Za-z]{1,80}\\.v\\d{1,3}";
    static final int MOST_TYPES = 100;
    static final int LONGEST_ADDRESS = 2_000;

    private final Webhooks webhooks;
    private final AddressRule addresses;
    private final Targets targets;
    private final Commands commands;
    private final NewIds newIds;

    OrganizationWebhooksResource(
            Webhooks webhooks, AddressRule addresses, Targets targets, Commands commands, NewIds newIds) {
        this.webhooks = webhooks;
        this.addresses = addresses;
        this.targets = targets;
        this.commands = commands;
        this.newIds = newIds;
    }

    record NewWebhook(
            @NotNull @PlainText(max = 200) String name,
            @NotNull @PlainText(max = LONGEST_ADDRESS) String url,

            @Size(max = MOST_TYPES)
            List<@NotNull @Pattern(regexp = TYPE, message = "must be a type of event") String> types,

            ProjectId projectId) {}

    /** The secret is shown here and never again. */
    record CreatedWebhook(WebhookId webhookId, String secret) {
        @Override
        public String toString() {
            return "webhook " + webhookId;
        }
    }

    /** Tells somebody from now on. */
    @POST
    @ResponseStatus(201)
    @HoldsSecret
    @APIResponse(
            responseCode = "201",
            description = "Created",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = CreatedWebhook.class)))
    public CreatedWebhook create(@PathParam("id") OrganizationId id, @Valid @NotNull NewWebhook wanted) {
        var operator = webhooks.administratorOf(id);
        webhooks.requireRoom(id);
        var host = addresses.judge(wanted.url()).uri().getHost();
        var types = Objects.requireNonNullElse(wanted.types(), List.<String>of());
        var subscription = new Subscription(wanted.name(), host, types, wanted.projectId());
        var webhook = new WebhookId(newIds.next());
        var secret = SigningSecret.random();
        keep(new CreateWebhook(webhook, id, subscription, operator), new Secret(wanted.url()), secret);
        return new CreatedWebhook(webhook, secret.reveal());
    }

    /** The target first: whoever hears of the webhook may deliver at once. */
    private void keep(CreateWebhook command, Secret address, Secret secret) {
        targets.put(command.webhookId(), address, secret);
        try {
            commands.send(command);
        } catch (Rejected rejected) {
            targets.forget(command.webhookId());
            throw rejected;
        }
    }

    /** By their ids. */
    @GET
    public Page<WebhookDetails> list(
            @PathParam("id") OrganizationId id,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(Page.MOST) int limit,
            @QueryParam("cursor") String cursor) {
        webhooks.administratorOf(id);
        var found = webhooks.of(id, Cursor.decodeId(cursor), limit + 1);
        return Page.of(found, limit, webhook -> webhook.webhookId().toString());
    }
}
