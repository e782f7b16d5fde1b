package dev.chatelaine.access.campaign;

import dev.chatelaine.access.ItemId;
import dev.chatelaine.access.ReviewId;
import dev.chatelaine.access.RevocationId;
import dev.chatelaine.access.review.ReviewCommand.KeepGrant;
import dev.chatelaine.access.review.ReviewCommand.RevokeGrant;
import dev.chatelaine.access.review.ReviewItem.Answer;
import dev.chatelaine.chassis.eventstore.Commands;
import dev.chatelaine.chassis.http.Cursor;
import dev.chatelaine.chassis.http.NewIds;
import dev.chatelaine.chassis.http.Page;
import dev.chatelaine.chassis.http.PlainText;
import io.quarkus.security.Authenticated;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** What a review asks, and the answers of those who are to answer. */
@Path("/v1/reviews/{reviewId}/items")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
public class ReviewItemResource {

    record Keeping(@PlainText(max = 500) String reason) {}

    record Revoking(@NotNull @PlainText(max = 500) String reason) {}

    private final ReviewDesk desk;
    private final Reviews reviews;
    private final Commands commands;
    private final NewIds ids;

    ReviewItemResource(ReviewDesk desk, Reviews reviews, Commands commands, NewIds ids) {
        this.desk = desk;
        this.reviews = reviews;
        this.commands = commands;
        this.ids = ids;
    }

    /** What is asked, and what was answered. */
    @GET
    @Operation(summary = "What is asked, and what was answered")
    public Page<ItemDetails> list(
            @PathParam("reviewId") ReviewId id,
            @QueryParam("answer") Answer answer,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(Page.MOST) int limit,
            @QueryParam("cursor") String cursor) {
        desk.visible(id);
        var found = reviews.items(id, answer, Cursor.decodeId(cursor), limit + 1);
        return Page.of(found, limit, item -> item.itemId().toString());
    }

    /** It stays. */
    @POST
    @Path("/{itemId}/keep")
    @Operation(summary = "Lets a grant stay")
    public void keep(
            @PathParam("reviewId") ReviewId id, @PathParam("itemId") ItemId item, @NotNull @Valid Keeping body) {
        commands.send(new KeepGrant(id, desk.asks(id), item, body.reason()));
    }

    /** It goes, as soon as its owner has ended it. */
    @POST
    @Path("/{itemId}/revoke")
    @Operation(summary = "Orders that a grant ends")
    public void revoke(
            @PathParam("reviewId") ReviewId id, @PathParam("itemId") ItemId item, @NotNull @Valid Revoking body) {
        var order = new RevocationId(ids.next());
        commands.send(new RevokeGrant(id, desk.asks(id), item, order, body.reason()));
    }
}
