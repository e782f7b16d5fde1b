package dev.chatelaine.project.resource;

import dev.chatelaine.chassis.domain.Rejected;
import dev.chatelaine.chassis.eventstore.Commands;
import dev.chatelaine.chassis.http.NewIds;
import dev.chatelaine.chassis.http.Page;
import dev.chatelaine.chassis.http.PlainText;
import dev.chatelaine.chassis.http.Refusal;
import dev.chatelaine.chassis.security.Caller;
import dev.chatelaine.project.ProjectId;
import dev.chatelaine.project.ResourceId;
import dev.chatelaine.project.SpaceId;
import dev.chatelaine.project.UserId;
import dev.chatelaine.project.builtin.SharedType;
import dev.chatelaine.project.project.After;
import dev.chatelaine.project.project.Standing;
import dev.chatelaine.project.resource.ResourceCommand.DeleteResource;
import dev.chatelaine.project.resource.ResourceCommand.RegisterResource;
import dev.chatelaine.project.resource.ResourceCommand.RenameResource;
import dev.chatelaine.project.resource.ResourceSights.Seen;
import dev.chatelaine.project.resourcetype.ResourceTypes;
import io.quarkus.security.Authenticated;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import java.time.Clock;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/** Resources: register, list, look at, rename, delete. */
@Path("/v1/resources")
@Authenticated
@Consumes(MediaType.APPLICATION_JSON)
public class ResourceResource {

    record NewResource(
            @NotNull ProjectId projectId,
            SpaceId spaceId,
            @NotNull @PlainText(max = 50) String type,
            @NotNull @PlainText(max = 200) String name,
            @PlainText(max = 512) String path) {}

    record CreatedResource(ResourceId resourceId) {}

    record RenamedResource(@NotNull @PlainText(max = 200) String name) {}

    private final ResourceSights sights;
    private final ResourceAskers askers;
    private final ResourceTypes types;
    private final Commands commands;
    private final NewIds ids;
    private final Caller caller;
    private final Clock clock;

    ResourceResource(
            ResourceSights sights,
            ResourceAskers askers,
            ResourceTypes types,
            Commands commands,
            NewIds ids,
            Caller caller,
            Clock clock) {
        this.sights = sights;
        this.askers = askers;
        this.types = types;
        this.commands = commands;
        this.ids = ids;
        this.caller = caller;
        this.clock = clock;
    }

    @POST
    @APIResponse(
            responseCode = "201",
            description = "Created",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = CreatedResource.class)))
    public RestResponse<CreatedResource> register(@NotNull @Valid NewResource body) {
        Standing standing = askers.standing(body.projectId(), me()).orUnknown();
        ResourceAskers.requireLiving(standing);
        var organization = standing.project().organizationId();
        SharedType type = types.find(organization, body.type())
                .orElseThrow(() -> Refusal.ofField("type", "neither built in nor defined by the organization"));
        var id = new ResourceId(ids.next());
        commands.send(new RegisterResource(
                id,
                askers.asker(standing, body.spaceId()),
                organization,
                body.projectId(),
                body.spaceId(),
                body.type(),
                type.inherits(),
                body.name(),
                body.path(),
                askers.writable(body.spaceId(), standing),
                clock.instant()));
        return ResponseBuilder.<CreatedResource>created(URI.create("/v1/resources/" + id))
                .entity(new CreatedResource(id))
                .build();
    }

    /** Of a project, what the caller may know of; without one, what is theirs or shown to them in any project. */
    @GET
    public Page<ResourceDetails> list(
            @QueryParam("project") ProjectId project,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(Page.MOST) int limit,
            @QueryParam("cursor") String cursor) {
        return sights.list(project, me(), After.of(cursor), limit);
    }

    @GET
    @Path("{resourceId}")
    public ResourceDetails one(@PathParam("resourceId") ResourceId id) {
        Seen seen = sights.seen(id, me());
        if (seen.resource().deleted()) throw new Rejected(ResourceProblem.RESOURCE_UNKNOWN);
        return sights.details(seen);
    }

    @PATCH
    @Path("{resourceId}")
    public void rename(@PathParam("resourceId") ResourceId id, @NotNull @Valid RenamedResource body) {
        Seen seen = sights.seen(id, me());
        ResourceAskers.requireLiving(seen.standing());
        commands.send(new RenameResource(id, seen.asker(), body.name(), clock.instant()));
    }

    /** Its bytes stay where they are. */
    @DELETE
    @Path("{resourceId}")
    public void delete(@PathParam("resourceId") ResourceId id) {
        commands.send(new DeleteResource(id, sights.seen(id, me()).asker(), clock.instant()));
    }

    private UserId me() {
        return new UserId(caller.userId());
    }
}
