package dev.chatelaine.project.space;

import dev.chatelaine.chassis.eventstore.Commands;
import dev.chatelaine.chassis.http.Cursor;
import dev.chatelaine.chassis.http.Page;
import dev.chatelaine.chassis.http.PlainText;
import dev.chatelaine.chassis.http.Refusal;
import dev.chatelaine.chassis.security.Caller;
import dev.chatelaine.project.Grant;
import dev.chatelaine.project.Principal;
import dev.chatelaine.project.PrincipalText;
import dev.chatelaine.project.SpaceId;
import dev.chatelaine.project.UserId;
import dev.chatelaine.project.directory.Grantees;
import dev.chatelaine.project.directory.Grantees.NamedPrincipal;
import dev.chatelaine.project.space.SpaceCommand.PutCollaborator;
import dev.chatelaine.project.space.SpaceCommand.RemoveCollaborator;
import io.quarkus.security.Authenticated;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
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
import java.util.List;
import java.util.stream.IntStream;

/** Who collaborates on a space. */
@Path("/v1/spaces/{spaceId}/collaborators")
@Authenticated
@Consumes(MediaType.APPLICATION_JSON)
public class CollaboratorResource {

    record Collaboration(
            @NotNull SpaceRole role,
            Instant startsAt,
            Instant endsAt,
            @PlainText(max = 500) String reason) {}

    record Collaborator(
            NamedPrincipal principal,
            SpaceRole role,
            Instant startsAt,
            Instant endsAt,
            String reason,
            UserId grantedBy,
            Instant grantedAt) {

        static Collaborator of(CollaboratorView view, NamedPrincipal principal) {
            return new Collaborator(
                    principal,
                    view.role,
                    view.startsAt,
                    view.endsAt,
                    view.reason,
                    new UserId(view.grantedBy),
                    view.grantedAt);
        }
    }

    private final Spaces spaces;
    private final Grantees grantees;
    private final Commands commands;
    private final Caller caller;
    private final Clock clock;

    CollaboratorResource(Spaces spaces, Grantees grantees, Commands commands, Caller caller, Clock clock) {
        this.spaces = spaces;
        this.grantees = grantees;
        this.commands = commands;
        this.caller = caller;
        this.clock = clock;
    }

    @GET
    public Page<Collaborator> list(
            @PathParam("spaceId") SpaceId id,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(Page.MOST) int limit,
            @QueryParam("cursor") String cursor) {
        spaces.visible(id, me());
        var page = Page.of(spaces.collaborators(id, Cursor.decode(cursor), limit + 1), limit, view -> view.principal);
        List<CollaboratorView> found = page.items();
        var named = grantees.named(found.stream().map(CollaboratorView::grantee).toList());
        var lines = IntStream.range(0, found.size())
                .mapToObj(i -> Collaborator.of(found.get(i), named.get(i)))
                .toList();
        return new Page<>(lines, page.next());
    }

    @PUT
    @Path("{principal}")
    public void put(
            @PathParam("spaceId") SpaceId id, @PathParam("principal") String text, @NotNull @Valid Collaboration body) {
        Principal principal = principal(text);
        SpaceDetails space = spaces.visible(id, me());
        commands.send(new PutCollaborator(
                id,
                spaces.actor(space, me()),
                new Grant<>(principal, body.role(), body.startsAt(), body.endsAt(), body.reason()),
                grantees.known(principal, space.organizationId()),
                spaces.inactiveAdmins(space),
                clock.instant()));
    }

    @DELETE
    @Path("{principal}")
    public void remove(@PathParam("spaceId") SpaceId id, @PathParam("principal") String text) {
        Principal principal = principal(text);
        var actor = spaces.actor(spaces.visible(id, me()), me());
        commands.send(new RemoveCollaborator(id, actor, principal, clock.instant()));
    }

    private static Principal principal(String text) {
        return PrincipalText.parse(text)
                .orElseThrow(() -> Refusal.ofField("principal", "must be user:UUID or team:UUID"));
    }

    private UserId me() {
        return new UserId(caller.userId());
    }
}
