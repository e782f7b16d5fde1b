package dev.chatelaine.identity.organization;

import static dev.chatelaine.identity.organization.Organization.Problem.ORGANIZATION_UNKNOWN;
import static dev.chatelaine.identity.organization.OrganizationRequestProblem.NOTIFICATION_NOT_AVAILABLE;
import static dev.chatelaine.identity.organization.OrganizationRequestProblem.ORGANIZATION_MEMBER_REQUIRED;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.chatelaine.chassis.domain.Rejected;
import dev.chatelaine.chassis.eventstore.Commands;
import dev.chatelaine.chassis.http.EmailAddress;
import dev.chatelaine.chassis.http.Page;
import dev.chatelaine.chassis.http.PlainText;
import dev.chatelaine.chassis.security.Caller;
import dev.chatelaine.identity.Actor;
import dev.chatelaine.identity.OrganizationId;
import dev.chatelaine.identity.OrganizationRole;
import dev.chatelaine.identity.UserId;
import dev.chatelaine.identity.organization.Invitees.Invitee;
import dev.chatelaine.identity.organization.OrganizationCommand.ChangeOrganizationRoles;
import dev.chatelaine.identity.organization.OrganizationCommand.DeactivateMember;
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
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.jboss.resteasy.reactive.ResponseStatus;

/** The people of an organization: who they are, inviting them, what they may do, and whether they still may. */
@Path("/v1/organizations/{id}")
@Consumes(MediaType.APPLICATION_JSON)
@Authenticated
public class OrganizationPeopleResource {

    private final OrganizationInviting inviting;
    private final OrganizationPeople people;
    private final Commands commands;
    private final Caller caller;
    private final Clock clock;

    OrganizationPeopleResource(
            OrganizationInviting inviting, OrganizationPeople people, Commands commands, Caller caller, Clock clock) {
        this.inviting = inviting;
        this.people = people;
        this.commands = commands;
        this.caller = caller;
        this.clock = clock;
    }

    record NewInvitation(
            @NotNull @EmailAddress String email,
            @PlainText(max = 200) String fullName,
            @NotNull Set<@NotNull OrganizationRole> roles,
            @JsonProperty("notify") boolean notifyByMail) {}

    record Roles(@NotNull Set<@NotNull OrganizationRole> roles) {}

    /** Guests see nobody; members see each other; who may invite also sees who was invited. */
    @GET
    @Path("/users")
    public Page<OrganizationPerson> list(
            @PathParam("id") OrganizationId id,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(Page.MOST) int limit,
            @QueryParam("cursor") String cursor) {
        var roles = OrganizationPersonView.findActive(id.value(), caller.userId())
                .orElseThrow(() -> new Rejected(ORGANIZATION_UNKNOWN))
                .roles;
        if (roles.equals(List.of(OrganizationRole.GUEST))) throw new Rejected(ORGANIZATION_MEMBER_REQUIRED);
        boolean withInvited = roles.contains(OrganizationRole.ADMIN) || roles.contains(OrganizationRole.MANAGER);
        return people.page(id, ListPosition.after(cursor), withInvited, limit);
    }

    @POST
    @Path("/invitations")
    @ResponseStatus(201)
    @APIResponseSchema(value = OrganizationPerson.class, responseCode = "201")
    public OrganizationPerson invite(@PathParam("id") OrganizationId id, @Valid @NotNull NewInvitation invitation) {
        if (invitation.notifyByMail()) throw new Rejected(NOTIFICATION_NOT_AVAILABLE);
        var invitee = new Invitee(invitation.email().toLowerCase(Locale.ROOT), invitation.fullName());
        return inviting.invite(id, invitee, invitation.roles(), actor());
    }

    @PATCH
    @Path("/users/{userId}/roles")
    public void changeRoles(
            @PathParam("id") OrganizationId id, @PathParam("userId") UserId userId, @Valid @NotNull Roles roles) {
        commands.send(new ChangeOrganizationRoles(id, userId, roles.roles(), actor(), clock.instant()));
    }

    @POST
    @Path("/users/{userId}/deactivate")
    @Consumes(MediaType.WILDCARD) // there is no body
    @APIResponse(responseCode = "204", description = "Done")
    public void deactivate(@PathParam("id") OrganizationId id, @PathParam("userId") UserId userId) {
        commands.send(new DeactivateMember(id, userId, actor(), clock.instant()));
    }

    @POST
    @Path("/users/{userId}/reactivate")
    @Consumes(MediaType.WILDCARD) // there is no body
    @APIResponse(responseCode = "204", description = "Done")
    public void reactivate(@PathParam("id") OrganizationId id, @PathParam("userId") UserId userId) {
        commands.send(new ReactivateMember(id, userId, actor(), clock.instant()));
    }

    private Actor actor() {
        return new Actor(new UserId(caller.userId()));
    }
}
