package dev.chatelaine.project.space;

import dev.chatelaine.chassis.eventstore.Commands;
import dev.chatelaine.chassis.http.Cursor;
import dev.chatelaine.chassis.http.NewIds;
import dev.chatelaine.chassis.http.Page;
import dev.chatelaine.chassis.http.PlainText;
import dev.chatelaine.chassis.security.Caller;
import dev.chatelaine.project.OrganizationId;
import dev.chatelaine.project.SpaceId;
import dev.chatelaine.project.Storage;
import dev.chatelaine.project.UserId;
import dev.chatelaine.project.space.SpaceCommand.RenameSpace;
import io.quarkus.security.Authenticated;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
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

/** Spaces: create, list, look at, rename. */
@Path("/v1/spaces")
@Authenticated
@Consumes(MediaType.APPLICATION_JSON)
public class SpaceResource {

    record CreatedSpace(SpaceId spaceId, Storage storage) {}

    /** @param access what the caller may do in it now; null: they do not get in */
    record SeenSpace(SpaceDetails space, SpaceRole access) {}

    record SpaceChange(@NotNull @PlainText(max = 200) String name) {}

    private final Spaces spaces;
    private final SpaceList list;
    private final SpaceAccess access;
    private final SpaceDesk desk;
    private final Commands commands;
    private final NewIds ids;
    private final Caller caller;
    private final Clock clock;

    SpaceResource(
            Spaces spaces,
            SpaceList list,
            SpaceAccess access,
            SpaceDesk desk,
            Commands commands,
            NewIds ids,
            Caller caller,
            Clock clock) {
        this.spaces = spaces;
        this.list = list;
        this.access = access;
        this.desk = desk;
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
                            schema = @Schema(implementation = CreatedSpace.class)))
    public RestResponse<CreatedSpace> create(@NotNull @Valid NewSpace body) {
        var id = new SpaceId(ids.next());
        Storage storage = desk.create(id, body, me());
        return ResponseBuilder.<CreatedSpace>created(URI.create("/v1/spaces/" + id))
                .entity(new CreatedSpace(id, storage))
                .build();
    }

    /**
     * Those that the caller collaborates on, and the default spaces of their modules.
     *
     * @param organization only those of this one; who manages it sees all of them, and still gets into none by that
     */
    @GET
    public Page<SpaceDetails> mine(
            @QueryParam("organization") OrganizationId organization,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(Page.MOST) int limit,
            @QueryParam("cursor") String cursor) {
        var found = list.of(me(), organization, Cursor.decodeId(cursor), limit + 1);
        return Page.of(found, limit, space -> space.spaceId().toString());
    }

    @GET
    @Path("{spaceId}")
    public SeenSpace one(@PathParam("spaceId") SpaceId id) {
        SpaceDetails space = spaces.visible(id, me());
        return new SeenSpace(space, access.of(id, me()).orElse(null));
    }

    @PATCH
    @Path("{spaceId}")
    public void change(@PathParam("spaceId") SpaceId id, @NotNull @Valid SpaceChange body) {
        var actor = spaces.actor(spaces.visible(id, me()), me());
        commands.send(new RenameSpace(id, actor, body.name(), clock.instant()));
    }

    /** Gives a place to a space that has none; it keeps it for ever. */
    @PUT
    @Path("{spaceId}/storage")
    public Storage place(@PathParam("spaceId") SpaceId id, @NotNull @Valid NewSpace.NewPlace body) {
        return desk.place(spaces.visible(id, me()), body, me());
    }

    private UserId me() {
        return new UserId(caller.userId());
    }
}
