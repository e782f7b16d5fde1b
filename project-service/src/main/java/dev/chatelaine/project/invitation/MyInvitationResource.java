package dev.chatelaine.project.invitation;

import dev.chatelaine.chassis.http.Page;
import dev.chatelaine.project.EntryId;
import dev.chatelaine.project.ProjectId;
import dev.chatelaine.project.project.After;
import dev.chatelaine.project.project.TeamEntry;
import io.quarkus.security.Authenticated;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

/** What waits for the caller's answer, whether the mail has arrived or not. */
@Path("/v1/me/invitations")
@Authenticated
@Consumes(MediaType.APPLICATION_JSON)
public class MyInvitationResource {

    record WaitingInvitation(EntryId entryId, ProjectId projectId, InvitationPreview invitation) {}

    private final Answers answers;
    private final Previews previews;

    MyInvitationResource(Answers answers, Previews previews) {
        this.answers = answers;
        this.previews = previews;
    }

    @GET
    public Page<WaitingInvitation> list(
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(Page.MOST) int limit,
            @QueryParam("cursor") String cursor) {
        var found = answers.waiting(After.of(cursor), limit + 1);
        return Page.of(found, limit, entry -> entry.entryId().toString()).map(this::waiting);
    }

    @POST
    @Path("{entryId}/accept")
    @APIResponse(responseCode = "204", description = "Done")
    public void accept(@PathParam("entryId") EntryId id) {
        answers.accept(answers.mine(id).projectId(), id);
    }

    @POST
    @Path("{entryId}/reject")
    @APIResponse(responseCode = "204", description = "Done")
    public void reject(@PathParam("entryId") EntryId id) {
        answers.reject(answers.mine(id).projectId(), id);
    }

    private WaitingInvitation waiting(TeamEntry entry) {
        return new WaitingInvitation(
                entry.entryId(), entry.projectId(), previews.of(entry).orElse(null));
    }
}
