package dev.chatelaine.identity.organization;

import static dev.chatelaine.identity.organization.Organization.Problem.ORGANIZATION_UNKNOWN;

import dev.chatelaine.chassis.domain.Rejected;
import dev.chatelaine.chassis.eventstore.Commands;
import dev.chatelaine.chassis.http.NewIds;
import dev.chatelaine.chassis.http.Page;
import dev.chatelaine.chassis.http.PlainText;
import dev.chatelaine.chassis.security.Caller;
import dev.chatelaine.identity.Actor;
import dev.chatelaine.identity.OrganizationId;
import dev.chatelaine.identity.OrganizationRole;
import dev.chatelaine.identity.PlatformRole;
import dev.chatelaine.identity.UserId;
import dev.chatelaine.identity.membership.Memberships;
import dev.chatelaine.identity.membership.Standing;
import dev.chatelaine.identity.organization.OrganizationCommand.DisableOrganization;
import dev.chatelaine.identity.organization.OrganizationCommand.EnableOrganization;
import dev.chatelaine.identity.organization.OrganizationCommand.FoundOrganization;
import dev.chatelaine.identity.organization.OrganizationCommand.RenameOrganization;
import dev.chatelaine.identity.person.Arrivals;
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
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jboss.resteasy.reactive.RestResponse;

/** Organizations: found one, list one's own, look at one, rename it, disable it and enable it again. */
@Path("/v1/organizations")
@Consumes(MediaType.APPLICATION_JSON)
@Authenticated
public class OrganizationResource {

    private final Commands commands;
    private final Arrivals arrivals;
    private final Memberships memberships;
    private final Caller caller;
    private final NewIds newIds;
    private final Clock clock;

    OrganizationResource(
            Commands commands, Arrivals arrivals, Memberships memberships, Caller caller, NewIds newIds, Clock clock) {
        this.commands = commands;
        this.arrivals = arrivals;
        this.memberships = memberships;
        this.caller = caller;
        this.newIds = newIds;
        this.clock = clock;
    }

    record Naming(@NotNull @PlainText(max = 200) String name) {}

    /**
     * An organization, as one of its members sees it.
     *
     * @param roles given to the member by name
     * @param inheritedRoles given by teams
     * @param platformRoles given by name or by teams
     * @param disabled whether nothing counts in it at present
     */
    record MyOrganization(
            UUID id,
            String name,
            List<OrganizationRole> roles,
            List<OrganizationRole> inheritedRoles,
            List<PlatformRole> platformRoles,
            boolean disabled) {

        static MyOrganization of(Standing standing) {
            return new MyOrganization(
                    standing.organizationId().value(),
                    standing.organizationName(),
                    standing.roles().stream().sorted().toList(),
                    standing.inheritedRoles().stream().sorted().toList(),
                    standing.platformRoles().stream().sorted().toList(),
                    standing.disabled());
        }
    }

    @POST
    @APIResponse(
            responseCode = "201",
            description = "Created",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = MyOrganization.class)))
    public RestResponse<MyOrganization> found(@Valid @NotNull Naming organization) {
        var founder = new Actor(arrivals.meet(caller));
        var id = new OrganizationId(newIds.next());
        commands.send(new FoundOrganization(id, organization.name(), founder, clock.instant()));
        var founded = new MyOrganization(
                id.value(), organization.name(), List.of(OrganizationRole.ADMIN), List.of(), List.of(), false);
        return RestResponse.ResponseBuilder.<MyOrganization>created(URI.create("/v1/organizations/" + id))
                .entity(founded)
                .build();
    }

    @GET
    public Page<MyOrganization> list(
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(Page.MOST) int limit,
            @QueryParam("cursor") String cursor) {
        var after = ListPosition.after(cursor).toString();
        var mine = memberships.of(new UserId(caller.userId())).stream()
                .map(MyOrganization::of)
                .filter(one -> one.id().toString().compareTo(after) > 0)
                .sorted(Comparator.comparing(one -> one.id().toString()))
                .toList();
        return Page.of(mine, limit, one -> one.id().toString());
    }

    @GET
    @Path("/{id}")
    public MyOrganization get(@PathParam("id") OrganizationId id) {
        return memberships
                .evenIfDisabled(id, new UserId(caller.userId()))
                .map(MyOrganization::of)
                .orElseThrow(() -> new Rejected(ORGANIZATION_UNKNOWN));
    }

    @PATCH
    @Path("/{id}")
    public void rename(@PathParam("id") OrganizationId id, @Valid @NotNull Naming organization) {
        commands.send(new RenameOrganization(id, organization.name(), memberships.actor(id, caller), clock.instant()));
    }

    @POST
    @Path("/{id}/disable")
    @Consumes(MediaType.WILDCARD) // there is no body
    @APIResponse(responseCode = "204", description = "Nothing counts in it any more")
    public void disable(@PathParam("id") OrganizationId id) {
        commands.send(new DisableOrganization(id, memberships.actor(id, caller), clock.instant()));
    }

    @POST
    @Path("/{id}/enable")
    @Consumes(MediaType.WILDCARD) // there is no body
    @APIResponse(responseCode = "204", description = "Everything counts again")
    public void enable(@PathParam("id") OrganizationId id) {
        commands.send(new EnableOrganization(id, memberships.actor(id, caller), clock.instant()));
    }
}
