package dev.chatelaine.access.campaign;

import dev.chatelaine.access.ReviewId;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.StreamingOutput;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** What remains of a review, for whoever files it. */
@Path("/v1/reviews/{reviewId}/report")
@Consumes(MediaType.APPLICATION_JSON)
@Authenticated
public class ReviewReportResource {

    private final ReviewDesk desk;
    private final ReviewReport report;

    ReviewReportResource(ReviewDesk desk, ReviewReport report) {
        this.desk = desk;
        this.report = report;
    }

    /** Every item with its answer, for spreadsheets. */
    @GET
    @Produces("text/csv")
    @Operation(summary = "Every item with its answer, for spreadsheets")
    public StreamingOutput report(@PathParam("reviewId") ReviewId id) {
        desk.visible(id);
        return out -> report.write(id, out);
    }
}
