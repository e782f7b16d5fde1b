package dev.chatelaine.project.resourcetype;

import dev.chatelaine.chassis.domain.Rejected;
import dev.chatelaine.chassis.eventstore.Commands;
import dev.chatelaine.chassis.http.Page;
import dev.chatelaine.chassis.http.PlainText;
import dev.chatelaine.chassis.security.Caller;
import dev.chatelaine.project.Actor;
import dev.chatelaine.project.OrganizationId;
import dev.chatelaine.project.ResourceTypeId;
import dev.chatelaine.project.UserId;
import dev.chatelaine.project.directory.Directory;
import dev.chatelaine.project.project.After;
import dev.chatelaine.project.resourcetype.ResourceTypeCommand.DefineResourceType;
import dev.chatelaine.project.resourcetype.ResourceTypes.DefinedType;
import io.quarkus.security.Authenticated;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
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
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/** Types of resources that an organization has beside the built-in ones. */
@Path("/v1/organizations/{organizationId}/resource-types")
@Authenticated
@Consumes(MediaType.APPLICATION_JSON)
public class ResourceTypeResource {

    record NewType(
            @NotNull @PlainText(max = 50) String name,

            @NotNull @Size(min = 1, max = ResourceType.MOST_ACTIONS)
            List<@NotNull @PlainText(max = 50) String> actions) {}

    record CreatedType(ResourceTypeId resourceTypeId) {}

    private final ResourceTypes types;
    private final Directory directory;
    private final Commands commands;
    private final Caller caller;

    ResourceTypeResource(ResourceTypes types, Directory directory, Commands commands, Caller caller) {
        this.types = types;
        this.directory = directory;
        this.commands = commands;
        this.caller = caller;
    }

    @POST
    @APIResponse(
            responseCode = "201",
            description = "Created",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = CreatedType.class)))
    public RestResponse<CreatedType> define(
            @PathParam("organizationId") OrganizationId organization, @NotNull @Valid NewType body) {
        var command = new DefineResourceType(
                actor(organization), organization, body.name(), body.actions(), types.isBuiltIn(body.name()));
        commands.send(command);
        return ResponseBuilder.<CreatedType>create(RestResponse.Status.CREATED)
                .entity(new CreatedType(command.resourceTypeId()))
                .build();
    }

    /** For everybody in the organization. The built-in types are at {@code /v1/roles/built-in}. */
    @GET
    public Page<DefinedType> list(
            @PathParam("organizationId") OrganizationId organization,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(Page.MOST) int limit,
            @QueryParam("cursor") String cursor) {
        Actor actor = actor(organization);
        if (!actor.active() || actor.organizationRoles().isEmpty())
            throw new Rejected(ResourceType.Problem.ORGANIZATION_UNKNOWN);
        var found = types.of(organization, After.of(cursor), limit + 1);
        return Page.of(found, limit, type -> type.resourceTypeId().toString());
    }

    private Actor actor(OrganizationId organization) {
        return directory.actor(new UserId(caller.userId()), organization);
    }
}
