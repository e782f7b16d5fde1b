package dev.chatelaine.access.authzen;

import dev.chatelaine.access.OrganizationId;
import dev.chatelaine.chassis.http.ChangesNothing;
import dev.chatelaine.chassis.http.OpenToMachines;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

/** May somebody do this to that? A no is an answer like a yes. */
@Path("/access/v1")
@Authenticated
@OpenToMachines
@ChangesNothing
@Consumes(MediaType.WILDCARD) // of another type, a body is malformed and not unsupported
@Produces(MediaType.APPLICATION_JSON)
public class EvaluationResource {

    private final Desk desk;

    EvaluationResource(Desk desk) {
        this.desk = desk;
    }

    /** One question. */
    @POST
    @Path("evaluation")
    @Operation(summary = "May this subject do this to that resource?")
    public Decision evaluate(
            @QueryParam("organization") OrganizationId organization,
            @HeaderParam(HttpHeaders.CONTENT_TYPE) String mediaType,
            @RequestBody(
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_JSON,
                                            schema = @Schema(implementation = Evaluation.class)))
                    byte[] body) {
        var consultation = desk.consult(organization);
        return consultation.decide(
                RequestReader.read(body, mediaType, Evaluation.class).complete());
    }

    /** Several questions, answered in their order. */
    @POST
    @Path("evaluations")
    @Operation(summary = "Several questions, answered in their order")
    @APIResponse(
            responseCode = "200",
            description = "OK",
            content = @Content(schema = @Schema(oneOf = {Batch.Decisions.class, Decision.class})))
    public Object evaluateAll(
            @QueryParam("organization") OrganizationId organization,
            @HeaderParam(HttpHeaders.CONTENT_TYPE) String mediaType,
            @RequestBody(
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_JSON,
                                            schema = @Schema(implementation = Batch.class)))
                    byte[] body) {
        var consultation = desk.consult(organization);
        var batch = RequestReader.read(body, mediaType, Batch.class);
        return batch.isSingle() ? consultation.decide(batch.defaults().complete()) : batch.decide(consultation::decide);
    }
}
