package dev.chatelaine.identity.scim;

import de.captaingoldfish.scim.sdk.common.constants.enums.HttpMethod;
import de.captaingoldfish.scim.sdk.common.response.ErrorResponse;
import de.captaingoldfish.scim.sdk.common.response.ScimResponse;
import de.captaingoldfish.scim.sdk.server.endpoints.ResourceEndpoint;
import dev.chatelaine.chassis.http.OpenToMachines;
import dev.chatelaine.chassis.security.Caller;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.HashMap;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** SCIM over HTTP: hands every request of a directory to the library. SCIM describes itself, at {@code /Schemas}. */
@Path("/scim/v2/{path:.*}")
@Consumes({ScimResource.SCIM, MediaType.APPLICATION_JSON})
@Authenticated
@OpenToMachines
public class ScimResource {

    static final String SCIM = "application/scim+json";

    private static final String NO_DIRECTORY = "Only service accounts with the permission scim may do this.";

    private final ResourceEndpoint endpoint;
    private final ScimClients clients;
    private final Caller caller;

    @Context
    UriInfo uri;

    @Context
    HttpHeaders headers;

    ScimResource(ResourceEndpoint endpoint, ScimClients clients, Caller caller) {
        this.endpoint = endpoint;
        this.clients = clients;
        this.caller = caller;
    }

    @GET
    @Consumes(MediaType.WILDCARD) // there is no body
    @Operation(hidden = true)
    public Response get() {
        return answer(HttpMethod.GET, null);
    }

    @POST
    @Operation(hidden = true)
    public Response post(String body) {
        return answer(HttpMethod.POST, body);
    }

    @PUT
    @Operation(hidden = true)
    public Response put(String body) {
        return answer(HttpMethod.PUT, body);
    }

    @PATCH
    @Operation(hidden = true)
    public Response patch(String body) {
        return answer(HttpMethod.PATCH, body);
    }

    @DELETE
    @Consumes(MediaType.WILDCARD) // there is no body
    @Operation(hidden = true)
    public Response delete() {
        return answer(HttpMethod.DELETE, null);
    }

    private Response answer(HttpMethod method, String body) {
        return clients.find(caller)
                .map(client -> endpoint.handleRequest(
                        uri.getRequestUri().toString(), method, body, headers(), new ScimContext(client)))
                .map(answer -> write(inRfcWords(answer, method)))
                .orElseGet(() -> write(new ErrorResponse(ScimRefusal.forbidden(NO_DIRECTORY))));
    }

    private ScimResponse inRfcWords(ScimResponse answer, HttpMethod method) {
        boolean filtered = uri.getQueryParameters().containsKey("filter");
        return answer instanceof ErrorResponse error ? ScimErrors.translate(error, method, filtered) : answer;
    }

    private static Response write(ScimResponse answer) {
        var response = Response.status(answer.getHttpStatus());
        answer.getHttpHeaders().forEach(response::header);
        return answer.isEmpty()
                ? response.build()
                : response.entity(answer.toString()).build();
    }

    private Map<String, String> headers() {
        var all = new HashMap<String, String>();
        headers.getRequestHeaders().forEach((name, values) -> all.put(name, values.getFirst()));
        return all;
    }
}
