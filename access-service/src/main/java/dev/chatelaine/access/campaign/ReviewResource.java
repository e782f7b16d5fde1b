package dev.chatelaine.access.campaign;

import dev.chatelaine.access.OrganizationId;
import dev.chatelaine.access.ReviewId;
import dev.chatelaine.access.review.ReviewCommand.CancelReview;
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
import java.net.URI;
import java.time.Clock;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/** Access reviews. */
@Path("/v1/reviews")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
public class ReviewResource {

    record OpenedReview(ReviewId reviewId, int items) {}

    record Cancellation(@NotNull @PlainText(max = 500) String reason) {}

    private final ReviewDesk desk;
    private final Reviews reviews;
    private final Commands commands;
    private final NewIds ids;
    private final Clock clock;

    ReviewResource(ReviewDesk desk, Reviews reviews, Commands commands, NewIds ids, Clock clock) {
        this.desk = desk;
        this.reviews = reviews;
        this.commands = commands;
        this.ids = ids;
        this.clock = clock;
    }

    /** Begins to ask about everything that was given in an organization or a project. */
    @POST
    @Operation(summary = "Begins to ask about everything that was given in an organization or a project")
    @APIResponse(
            responseCode = "201",
            description = "Created",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = OpenedReview.class)))
    public RestResponse<OpenedReview> open(@NotNull @Valid NewReview body) {
        var opening = desk.opening(new ReviewId(ids.next()), body, clock.instant());
        commands.send(opening);
        return ResponseBuilder.<OpenedReview>created(URI.create("/v1/reviews/" + opening.reviewId()))
                .entity(new OpenedReview(opening.reviewId(), opening.grants().size()))
                .build();
    }

    /** The reviews that the caller may see, newest first; mine: those that wait for the caller's answers. */
    @GET
    @Operation(summary = "The reviews that the caller may see, newest first")
    public Page<ReviewDetails> list(
            @QueryParam("organization") OrganizationId organization,
            @QueryParam("mine") @DefaultValue("false") boolean mine,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(Page.MOST) int limit,
            @QueryParam("cursor") String cursor) {
        UUID last = cursor == null || cursor.isEmpty() ? null : Cursor.decodeId(cursor);
        var query = desk.visible(mine).of(organization).before(last);
        return Page.of(reviews.page(query, limit + 1), limit, review -> review.reviewId()
                .toString());
    }

    /** One review. */
    @GET
    @Path("/{reviewId}")
    @Operation(summary = "One review")
    public ReviewDetails one(@PathParam("reviewId") ReviewId id) {
        return desk.visible(id);
    }

    /** Asks no more; what was revoked stays revoked. */
    @POST
    @Path("/{reviewId}/cancel")
    @Operation(summary = "Asks no more; what was revoked stays revoked")
    public void cancel(@PathParam("reviewId") ReviewId id, @NotNull @Valid Cancellation body) {
        commands.send(new CancelReview(id, desk.asks(id), body.reason()));
    }
}
