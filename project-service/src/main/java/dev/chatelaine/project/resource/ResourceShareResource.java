package dev.chatelaine.project.resource;

import dev.chatelaine.chassis.domain.Rejected;
import dev.chatelaine.chassis.eventstore.Commands;
import dev.chatelaine.chassis.http.Cursor;
import dev.chatelaine.chassis.http.Page;
import dev.chatelaine.chassis.http.PlainText;
import dev.chatelaine.chassis.http.Refusal;
import dev.chatelaine.chassis.security.Caller;
import dev.chatelaine.project.Grant;
import dev.chatelaine.project.Principal;
import dev.chatelaine.project.PrincipalText;
import dev.chatelaine.project.ResourceId;
import dev.chatelaine.project.UserId;
import dev.chatelaine.project.directory.Grantees;
import dev.chatelaine.project.directory.Grantees.NamedPrincipal;
import dev.chatelaine.project.resource.ResourceCommand.ChangeVisibility;
import dev.chatelaine.project.resource.ResourceCommand.ShareResource;
import dev.chatelaine.project.resource.ResourceCommand.UnshareResource;
import dev.chatelaine.project.resource.ResourceSights.Seen;
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

/** To whom a resource is shown, and who may change it. */
@Path("/v1/resources/{resourceId}")
@Authenticated
@Consumes(MediaType.APPLICATION_JSON)
public class ResourceShareResource {

    record NewShare(
            @NotNull ShareLevel level,
            Instant endsAt,
            @PlainText(max = 500) String reason) {}

    record NewVisibility(@NotNull Visibility visibility) {}

    record ListedShare(
            NamedPrincipal principal,
            ShareLevel level,
            Instant endsAt,
            String reason,
            UserId sharedBy,
            Instant sharedAt) {}

    private final ResourceSights sights;
    private final Resources resources;
    private final Grantees grantees;
    private final Commands commands;
    private final Caller caller;
    private final Clock clock;

    ResourceShareResource(
            ResourceSights sights,
            Resources resources,
            Grantees grantees,
            Commands commands,
            Caller caller,
            Clock clock) {
        this.sights = sights;
        this.resources = resources;
        this.grantees = grantees;
        this.commands = commands;
        this.caller = caller;
        this.clock = clock;
    }

    /** For those who decide about them. Shares that have ended are listed until they are taken back. */
    @GET
    @Path("shares")
    public Page<ListedShare> shares(
            @PathParam("resourceId") ResourceId id,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(Page.MOST) int limit,
            @QueryParam("cursor") String cursor) {
        Seen seen = seen(id);
        if (!seen.resource().sight().manages(seen.asker())) throw new Rejected(ResourceProblem.NOT_RESOURCE_OWNER);
        List<ResourceShareView> found = resources.shares(id, Cursor.decode(cursor), limit + 1);
        List<NamedPrincipal> named = grantees.named(
                found.stream().map(share -> share.grant().principal()).toList());
        List<ListedShare> lines = IntStream.range(0, found.size())
                .mapToObj(i -> line(found.get(i), named.get(i)))
                .toList();
        return Page.of(
                lines,
                limit,
                line -> PrincipalText.of(
                        new Principal(line.principal().type(), line.principal().id())));
    }

    private static ListedShare line(ResourceShareView share, NamedPrincipal principal) {
        return new ListedShare(
                principal, share.level, share.endsAt, share.reason, new UserId(share.sharedBy), share.sharedAt);
    }

    @PUT
    @Path("shares/{principal}")
    public void share(
            @PathParam("resourceId") ResourceId id, @PathParam("principal") String to, @NotNull @Valid NewShare body) {
        Seen seen = seen(id);
        ResourceAskers.requireLiving(seen.standing());
        Principal principal = principal(to);
        boolean known = grantees.known(principal, seen.resource().organizationId());
        var share = new Grant<>(principal, body.level(), null, body.endsAt(), body.reason());
        commands.send(new ShareResource(id, seen.asker(), share, known, clock.instant()));
    }

    /** Everybody may give back what they were given themselves. */
    @DELETE
    @Path("shares/{principal}")
    public void unshare(@PathParam("resourceId") ResourceId id, @PathParam("principal") String from) {
        Seen seen = seen(id);
        commands.send(new UnshareResource(id, seen.asker(), principal(from), clock.instant()));
    }

    /** To show it to nobody takes back all shares. */
    @PUT
    @Path("visibility")
    public void show(@PathParam("resourceId") ResourceId id, @NotNull @Valid NewVisibility body) {
        Seen seen = seen(id);
        if (body.visibility() != Visibility.PRIVATE) ResourceAskers.requireLiving(seen.standing());
        commands.send(new ChangeVisibility(id, seen.asker(), body.visibility(), clock.instant()));
    }

    private Seen seen(ResourceId id) {
        return sights.seen(id, new UserId(caller.userId()));
    }

    private static Principal principal(String text) {
        return PrincipalText.parse(text).orElseThrow(() -> Refusal.ofField("principal", "must be user:ID or team:ID"));
    }
}
