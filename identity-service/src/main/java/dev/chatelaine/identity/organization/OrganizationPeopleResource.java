package dev.chatelaine.identity.organization;

import static dev.chatelaine.identity.organization.Organization.Problem.ORGANIZATION_UNKNOWN;
import static dev.chatelaine.identity.organization.OrganizationRequestProblem.ORGANIZATION_MEMBER_REQUIRED;

import dev.chatelaine.chassis.domain.Rejected;
import dev.chatelaine.chassis.eventstore.Commands;
import dev.chatelaine.chassis.http.Page;
import dev.chatelaine.chassis.security.Caller;
import dev.chatelaine.identity.Actor;
import dev.chatelaine.identity.OrganizationId;
import dev.chatelaine.identity.OrganizationRole;
import dev.chatelaine.identity.PlatformRole;
import dev.chatelaine.identity.UserId;
import dev.chatelaine.identity.membership.Memberships;
import dev.chatelaine.identity.organization.OrganizationCommand.ChangeOrganizationRoles;
import dev.chatelaine.identity.organization.OrganizationCommand.DeactivateMember;
import dev.chatelaine.identity.organization.OrganizationCommand.LeaveOrganization;
import dev.chatelaine.identity.organization.OrganizationCommand.ReactivateMember;
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
import java.time.Clock;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

/** The people of an organization: who they are, what they may do, and whether they still may. */
@Path("/v1/organizations/{id}")
@Consumes(MediaType.APPLICATION_JSON)
@Authenticated
public class OrganizationPeopleResource {

    private final OrganizationPeople people;
    private final Memberships memberships;
    private final Commands commands;
    private final Caller caller;
    private final Clock clock;

    OrganizationPeopleResource(
            OrganizationPeople people, Memberships memberships, Commands commands, Caller caller, Clock clock) {
        this.people = people;
        this.memberships = memberships;
        this.commands = commands;
        this.caller = caller;
        this.clock = clock;
    }

    /** What is missing stays as it is. */
    record RoleChange(Set<@NotNull OrganizationRole> roles, Set<@NotNull PlatformRole> platformRoles) {}

    /** Guests see nobody; members see each other; who may invite also sees who was invited. */
    @GET
    @Path("/users")
    public Page<OrganizationPerson> list(
            @PathParam("id") OrganizationId id,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(Page.MOST) int limit,
            @QueryParam("cursor") String cursor) {
        var actor = actor(id);
        if (!actor.belongs()) throw new Rejected(ORGANIZATION_UNKNOWN);
        if (actor.guest()) throw new Rejected(ORGANIZATION_MEMBER_REQUIRED);
        return people.page(id, ListPosition.after(cursor), actor.manages(), limit);
    }

    @PATCH
    @Path("/users/{userId}/roles")
    public void changeRoles(
            @PathParam("id") OrganizationId id, @PathParam("userId") UserId userId, @Valid @NotNull RoleChange change) {
        commands.send(new ChangeOrganizationRoles(
                id,
                userId,
                Optional.ofNullable(change.roles()),
                Optional.ofNullable(change.platformRoles()),
                actor(id),
                clock.instant()));
    }

    @POST
    @Path("/users/{userId}/deactivate")
    @Consumes(MediaType.WILDCARD) // there is no body
    @APIResponse(responseCode = "204", description = "Done")
    public void deactivate(@PathParam("id") OrganizationId id, @PathParam("userId") UserId userId) {
        commands.send(new DeactivateMember(id, userId, actor(id), clock.instant()));
    }

    @POST
    @Path("/users/{userId}/reactivate")
    @Consumes(MediaType.WILDCARD) // there is no body
    @APIResponse(responseCode = "204", description = "Done")
    public void reactivate(@PathParam("id") OrganizationId id, @PathParam("userId") UserId userId) {
        commands.send(new ReactivateMember(id, userId, actor(id), clock.instant()));
    }

    @POST
    @Path("/leave")
    @Consumes(MediaType.WILDCARD) // there is no body
    @APIResponse(responseCode = "204", description = "The caller is no member any more")
    public void leave(@PathParam("id") OrganizationId id) {
        commands.send(new LeaveOrganization(id, actor(id), clock.instant()));
    }

    private Actor actor(OrganizationId id) {
        return memberships.actor(id, caller);
    }
}
