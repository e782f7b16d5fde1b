package dev.chatelaine.project.resource;

import dev.chatelaine.chassis.eventstore.Commands;
import dev.chatelaine.chassis.security.Caller;
import dev.chatelaine.project.ResourceId;
import dev.chatelaine.project.SpaceId;
import dev.chatelaine.project.UserId;
import dev.chatelaine.project.resource.ResourceCommand.ConfirmArrival;
import dev.chatelaine.project.resource.ResourceCommand.MoveResource;
import dev.chatelaine.project.resource.ResourceSights.Seen;
import io.quarkus.security.Authenticated;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

/** Where a resource lies. One with bytes has moved when these have. */
@Path("/v1/resources/{resourceId}/space")
@Authenticated
@Consumes(MediaType.APPLICATION_JSON)
public class ResourceSpaceResource {

    /** Without a space: the project's own place. */
    record Destination(SpaceId spaceId) {}

    private final ResourceSights sights;
    private final ResourceAskers askers;
    private final Commands commands;
    private final Caller caller;
    private final Clock clock;

    ResourceSpaceResource(ResourceSights sights, ResourceAskers askers, Commands commands, Caller caller, Clock clock) {
        this.sights = sights;
        this.askers = askers;
        this.commands = commands;
        this.caller = caller;
        this.clock = clock;
    }

    /** Moves it, or begins to; back to where it lies breaks the move off. */
    @PUT
    public void move(@PathParam("resourceId") ResourceId id, @NotNull @Valid Destination body) {
        Seen seen = seen(id);
        boolean writable = askers.writable(body.spaceId(), seen.standing());
        commands.send(new MoveResource(id, seen.asker(), body.spaceId(), writable, clock.instant()));
    }

    /** Says that its bytes are there. */
    @POST
    @Path("arrived")
    @APIResponse(responseCode = "204", description = "Done")
    public void arrive(@PathParam("resourceId") ResourceId id, @NotNull @Valid Destination body) {
        Seen seen = seen(id);
        boolean writable = askers.writable(body.spaceId(), seen.standing());
        commands.send(new ConfirmArrival(id, seen.asker(), body.spaceId(), writable, clock.instant()));
    }

    private Seen seen(ResourceId id) {
        Seen seen = sights.seen(id, new UserId(caller.userId()));
        ResourceAskers.requireLiving(seen.standing());
        return seen;
    }
}
