package dev.chatelaine.identity.invitation;

import dev.chatelaine.identity.InviteeId;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

/** The caller's answers to invitations that {@code GET /v1/me} shows. */
@Path("/v1/me/organization-invitations/{inviteeId}")
@Consumes(MediaType.WILDCARD) // there is no body
@Authenticated
public class MyInvitationResource {

    private final MyInvitations invitations;

    MyInvitationResource(MyInvitations invitations) {
        this.invitations = invitations;
    }

    @POST
    @Path("/accept")
    @APIResponse(responseCode = "204", description = "The caller is a member")
    public void accept(@PathParam("inviteeId") InviteeId inviteeId) {
        invitations.accept(inviteeId);
    }

    @POST
    @Path("/reject")
    @APIResponse(responseCode = "204", description = "The invitation is answered for good")
    public void reject(@PathParam("inviteeId") InviteeId inviteeId) {
        invitations.reject(inviteeId);
    }
}
