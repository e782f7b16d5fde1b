package dev.chatelaine.project.space;

import dev.chatelaine.chassis.eventstore.Commands;
import dev.chatelaine.chassis.http.Cursor;
import dev.chatelaine.chassis.http.Page;
import dev.chatelaine.chassis.http.Refusal;
import dev.chatelaine.chassis.security.Caller;
import dev.chatelaine.project.Actor;
import dev.chatelaine.project.SpaceId;
import dev.chatelaine.project.UserId;
import dev.chatelaine.project.space.SpaceCommand.AttachSpace;
import dev.chatelaine.project.space.SpaceCommand.DetachSpace;
import io.quarkus.security.Authenticated;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.Instant;

/** The modules and projects that a space is attached to. */
@Path("/v1/spaces/{spaceId}/attachments")
@Authenticated
@Consumes(MediaType.APPLICATION_JSON)
public class SpaceAttachmentResource {

    record Attachment(Scope scope, UserId attachedBy, Instant attachedAt) {

        static Attachment of(SpaceAttachmentView view) {
            return new Attachment(view.attachedTo(), new UserId(view.attachedBy), view.attachedAt);
        }
    }

    private final Spaces spaces;
    private final ScopeAuthority authority;
    private final Commands commands;
    private final Caller caller;
    private final Clock clock;

    SpaceAttachmentResource(Spaces spaces, ScopeAuthority authority, Commands commands, Caller caller, Clock clock) {
        this.spaces = spaces;
        this.authority = authority;
        this.commands = commands;
        this.caller = caller;
        this.clock = clock;
    }

    @GET
    public Page<Attachment> list(
            @PathParam("spaceId") SpaceId id,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(Page.MOST) int limit,
            @QueryParam("cursor") String cursor) {
        spaces.visible(id, me());
        return Page.of(spaces.attachments(id, Cursor.decode(cursor), limit + 1), limit, view -> view.scope)
                .map(Attachment::of);
    }

    /** Takes an admin of the space who administers the module or project, too. */
    @PUT
    @Path("{scope}")
    public void attach(@PathParam("spaceId") SpaceId id, @PathParam("scope") String text) {
        Scope scope = scope(text);
        SpaceDetails space = spaces.visible(id, me());
        Actor actor = spaces.actor(space, me());
        authority.requireAttachable(scope, space, actor);
        boolean administers = authority.administers(scope, space, actor);
        commands.send(new AttachSpace(id, actor, scope, administers, clock.instant()));
    }

    /** Takes an admin of the space, or an administrator of the module or project. */
    @DELETE
    @Path("{scope}")
    public void detach(@PathParam("spaceId") SpaceId id, @PathParam("scope") String text) {
        Scope scope = scope(text);
        SpaceDetails space = spaces.existing(id);
        Actor actor = spaces.actor(space, me());
        boolean administers = authority.administers(scope, space, actor);
        if (!administers) spaces.visible(id, me());
        commands.send(new DetachSpace(id, actor, scope, administers, clock.instant()));
    }

    private static Scope scope(String text) {
        return Scope.parse(text).orElseThrow(() -> Refusal.ofField("scope", "must be module:UUID or project:UUID"));
    }

    private UserId me() {
        return new UserId(caller.userId());
    }
}
