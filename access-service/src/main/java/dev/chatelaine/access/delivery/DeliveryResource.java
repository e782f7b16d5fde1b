package dev.chatelaine.access.delivery;

import dev.chatelaine.access.WebhookId;
import dev.chatelaine.access.webhook.Webhooks;
import dev.chatelaine.chassis.domain.Problem;
import dev.chatelaine.chassis.domain.Rejected;
import dev.chatelaine.chassis.http.Cursor;
import dev.chatelaine.chassis.http.Page;
import io.quarkus.security.Authenticated;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.util.UUID;
import org.jboss.resteasy.reactive.ResponseStatus;

/** What was told by a webhook, what waits, and what was given up. */
@Path("/v1/webhooks/{webhookId}")
@Consumes(MediaType.APPLICATION_JSON)
@Authenticated
@Transactional
public class DeliveryResource {

    private final Webhooks webhooks;
    private final TestDelivery test;
    private final Clock clock;

    DeliveryResource(Webhooks webhooks, TestDelivery test, Clock clock) {
        this.webhooks = webhooks;
        this.test = test;
        this.clock = clock;
    }

    /** Why a delivery is not made again. */
    enum DeliveryProblem implements Problem {
        /** The webhook has no such delivery. */
        WEBHOOK_DELIVERY_UNKNOWN;

        @Override
        public Kind kind() {
            return Kind.UNKNOWN;
        }
    }

    record OrderedDelivery(UUID deliveryId) {}

    /** The newest first. */
    @GET
    @Path("/deliveries")
    public Page<DeliveryDetails> list(
            @PathParam("webhookId") WebhookId id,
            @QueryParam("status") DeliveryStatus status,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(Page.MOST) int limit,
            @QueryParam("cursor") String cursor) {
        webhooks.find(id);
        var before = Cursor.decode(cursor).isEmpty() ? null : Cursor.decodeId(cursor);
        var found = DeliveryView.newest(id, status, before, limit + 1);
        return Page.of(found, limit, view -> view.deliveryId.toString()).map(DeliveryDetails::of);
    }

    /** Tries it again now, whatever became of it, and as often as a new one. */
    @POST
    @Path("/deliveries/{deliveryId}/retry")
    @Consumes(MediaType.WILDCARD) // there is no body
    public void retry(@PathParam("webhookId") WebhookId id, @PathParam("deliveryId") UUID delivery) {
        webhooks.find(id);
        DeliveryView.find(id, delivery)
                .orElseThrow(() -> new Rejected(DeliveryProblem.WEBHOOK_DELIVERY_UNKNOWN))
                .again(clock.instant());
    }

    /** Delivers an event that says nothing, also if the webhook is disabled. */
    @POST
    @Path("/test")
    @Consumes(MediaType.WILDCARD) // there is no body
    @ResponseStatus(202)
    public OrderedDelivery test(@PathParam("webhookId") WebhookId id) {
        return new OrderedDelivery(test.order(webhooks.find(id)));
    }
}
