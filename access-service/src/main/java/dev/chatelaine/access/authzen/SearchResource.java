package dev.chatelaine.access.authzen;

import dev.chatelaine.access.OrganizationId;
import dev.chatelaine.access.authzen.Search.Entity;
import dev.chatelaine.access.authzen.Search.Results;
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
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;

/** Who may do this, to what may it be done, what may be done? Each result, asked about by itself, is permitted. */
@Path("/access/v1/search")
@Authenticated
@OpenToMachines
@ChangesNothing
@Consumes(MediaType.WILDCARD) // of another type, a body is malformed and not unsupported
@Produces(MediaType.APPLICATION_JSON)
public class SearchResource {

    private final Desk desk;

    SearchResource(Desk desk) {
        this.desk = desk;
    }

    @POST
    @Path("subject")
    @Operation(summary = "Who may do this to that resource?")
    public Results<Entity> subjects(
            @QueryParam("organization") OrganizationId organization,
            @HeaderParam(HttpHeaders.CONTENT_TYPE) String mediaType,
            @RequestBody(
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_JSON,
                                            schema = @Schema(implementation = Search.class)))
                    byte[] body) {
        var consultation = desk.consult(organization);
        var search = RequestReader.read(body, mediaType, Search.class);
        var asked = search.question();
        asked.requireSubjectType();
        asked.requireAction();
        asked.requireResource();
        var type = asked.subject().type();
        var names = consultation.subjects(asked);
        return search.part(names, kind("subject", consultation), name -> new Entity(type, name));
    }

    @POST
    @Path("resource")
    @Operation(summary = "To which resources may this subject do this?")
    public Results<Entity> resources(
            @QueryParam("organization") OrganizationId organization,
            @HeaderParam(HttpHeaders.CONTENT_TYPE) String mediaType,
            @RequestBody(
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_JSON,
                                            schema = @Schema(implementation = Search.class)))
                    byte[] body) {
        var consultation = desk.consult(organization);
        var search = RequestReader.read(body, mediaType, Search.class);
        var asked = search.question();
        asked.requireSubject();
        asked.requireAction();
        asked.requireResourceType();
        var type = asked.resource().type();
        var names = consultation.resources(asked);
        return search.part(names, kind("resource", consultation), name -> new Entity(type, name));
    }

    @POST
    @Path("action")
    @Operation(summary = "What may this subject do to that resource?")
    public Results<Action> actions(
            @QueryParam("organization") OrganizationId organization,
            @HeaderParam(HttpHeaders.CONTENT_TYPE) String mediaType,
            @RequestBody(
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_JSON,
                                            schema = @Schema(implementation = Search.class)))
                    byte[] body) {
        var consultation = desk.consult(organization);
        var search = RequestReader.read(body, mediaType, Search.class);
        var asked = search.question();
        asked.requireSubject();
        asked.requireResource();
        var names = consultation.actions(asked);
        return search.part(names, kind("action", consultation), name -> new Action(name, null));
    }

    private static List<String> kind(String sought, Consultation consultation) {
        return List.of(sought, consultation.organization().toString());
    }
}
