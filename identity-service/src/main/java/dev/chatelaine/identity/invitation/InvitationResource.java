package dev.chatelaine.identity.invitation;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.chatelaine.chassis.http.EmailAddress;
import dev.chatelaine.chassis.http.PlainText;
import dev.chatelaine.chassis.security.Caller;
import dev.chatelaine.identity.Actor;
import dev.chatelaine.identity.InviteeId;
import dev.chatelaine.identity.OrganizationId;
import dev.chatelaine.identity.OrganizationRole;
import dev.chatelaine.identity.PlatformRole;
import dev.chatelaine.identity.TeamId;
import dev.chatelaine.identity.invitation.InvitationDesk.Invited;
import dev.chatelaine.identity.invitation.InvitationDesk.Offer;
import dev.chatelaine.identity.invitee.Invitees.Invitee;
import dev.chatelaine.identity.membership.Memberships;
import dev.chatelaine.identity.organization.OrganizationPerson;
import dev.chatelaine.identity.organization.OrganizationPerson.Waiting;
import dev.chatelaine.identity.organization.OrganizationPersonView.Status;
import dev.chatelaine.identity.organization.Roles;
import io.quarkus.security.Authenticated;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import java.util.Locale;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jboss.resteasy.reactive.ResponseStatus;

/** Inviting people to an organization. What is answered does not depend on whether the address has an account. */
@Path("/v1/organizations/{id}/invitations")
@Consumes(MediaType.APPLICATION_JSON)
@Authenticated
public class InvitationResource {

    private static final int MOST_TEAMS = 50;

    private final InvitationDesk desk;
    private final Memberships memberships;
    private final Caller caller;

    InvitationResource(InvitationDesk desk, Memberships memberships, Caller caller) {
        this.desk = desk;
        this.memberships = memberships;
        this.caller = caller;
    }

    /** @param notifyByMail false: no mail, until it is sent; whoever signs in finds the invitation all the same */
    record NewInvitation(
            @NotNull @EmailAddress String email,
            @PlainText(max = 200) String fullName,
            @NotNull Set<@NotNull OrganizationRole> roles,
            Set<@NotNull PlatformRole> platformRoles,
            @Size(max = MOST_TEAMS) Set<@NotNull TeamId> teams,
            @JsonProperty("notify") boolean notifyByMail) {

        Invitee invitee() {
            return new Invitee(email.toLowerCase(Locale.ROOT), fullName);
        }

        Offer offer() {
            var platform = platformRoles == null ? Set.<PlatformRole>of() : platformRoles;
            return new Offer(new Roles(roles, platform), teams == null ? Set.of() : teams, notifyByMail);
        }
    }

    @POST
    @ResponseStatus(201)
    @APIResponse(
            responseCode = "201",
            description = "Created",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = OrganizationPerson.class)))
    public OrganizationPerson invite(@PathParam("id") OrganizationId id, @Valid @NotNull NewInvitation invitation) {
        var invitee = invitation.invitee();
        var offer = invitation.offer();
        return describe(desk.invite(id, invitee, offer, actor(id)), invitee, offer);
    }

    private static OrganizationPerson describe(Invited invited, Invitee invitee, Offer offer) {
        return new OrganizationPerson(
                null,
                invited.inviteeId().value(),
                invitee.fullName(),
                invitee.address(),
                offer.roles().organization().stream().sorted().toList(),
                offer.roles().platform().stream().sorted().toList(),
                Status.INVITED,
                new Waiting(
                        offer.teams().stream().map(TeamId::value).sorted().toList(),
                        offer.notifyByMail(),
                        invited.expiresAt()));
    }

    @POST
    @Path("/{inviteeId}/send")
    @Consumes(MediaType.WILDCARD) // there is no body
    @APIResponse(responseCode = "204", description = "The mail goes out, and there is time to answer once more")
    public void send(@PathParam("id") OrganizationId id, @PathParam("inviteeId") InviteeId inviteeId) {
        desk.send(id, inviteeId, actor(id));
    }

    @DELETE
    @Path("/{inviteeId}")
    @APIResponse(responseCode = "204", description = "Withdrawn, and the address deleted")
    public void withdraw(@PathParam("id") OrganizationId id, @PathParam("inviteeId") InviteeId inviteeId) {
        desk.withdraw(id, inviteeId, actor(id));
    }

    private Actor actor(OrganizationId id) {
        return memberships.actor(id, caller);
    }
}
