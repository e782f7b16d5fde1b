package dev.chatelaine.access.authzen;

import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Where decisions can be had, for those who only know our address. */
@Path("/.well-known/authzen-configuration")
@PermitAll
@Consumes(MediaType.WILDCARD) // there is no body
@Produces(MediaType.APPLICATION_JSON)
public class ConfigurationResource {

    @JsonNaming(PropertyNamingStrategies.SnakeCaseStrategy.class)
    record Configuration(
            String policyDecisionPoint,
            String accessEvaluationEndpoint,
            String accessEvaluationsEndpoint,
            String searchSubjectEndpoint,
            String searchResourceEndpoint,
            String searchActionEndpoint) {}

    /** The addresses are those under which we were asked. */
    @GET
    @Operation(summary = "Where decisions can be had")
    public Configuration configuration(@Context UriInfo uri) {
        var base = uri.getBaseUri().toString().replaceAll("/+$", "");
        var calls = base + "/access/v1/";
        return new Configuration(
                base,
                calls + "evaluation",
                calls + "evaluations",
                calls + "search/subject",
                calls + "search/resource",
                calls + "search/action");
    }
}
