package dev.chatelaine.project.invitation;

import dev.chatelaine.chassis.domain.Rejected;
import dev.chatelaine.chassis.http.ProblemDocument;
import dev.chatelaine.project.EntryId;
import dev.chatelaine.project.ProjectId;
import dev.chatelaine.project.invitation.InvitationTokens.Opened;
import dev.chatelaine.project.project.ProjectProblem;
import dev.chatelaine.project.project.Projects;
import io.quarkus.security.Authenticated;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** An invitation by its link: everybody who holds it may look, the invited person answers. */
@Path("/v1/invitations/{token}")
@Consumes(MediaType.APPLICATION_JSON)
public class InvitationResource {

    record AnsweredInvitation(ProjectId projectId, EntryId entryId) {}

    private final TokenDoor door;
    private final Projects projects;
    private final Previews previews;
    private final Answers answers;

    InvitationResource(TokenDoor door, Projects projects, Previews previews, Answers answers) {
        this.door = door;
        this.projects = projects;
        this.previews = previews;
        this.answers = answers;
    }

    @GET
    @PermitAll
    public InvitationPreview look(@PathParam("token") String token) {
        return projects.entry(door.open(token).entryId())
                .map(previews::opened)
                .orElseThrow(() -> new Rejected(ProjectProblem.INVITATION_UNKNOWN));
    }

    @POST
    @Path("accept")
    @Authenticated
    public AnsweredInvitation accept(@PathParam("token") String token) {
        Opened opened = door.open(token);
        answers.acceptByLink(opened.projectId(), opened.entryId());
        return new AnsweredInvitation(opened.projectId(), opened.entryId());
    }

    @POST
    @Path("reject")
    @Authenticated
    public AnsweredInvitation reject(@PathParam("token") String token) {
        Opened opened = door.open(token);
        answers.reject(opened.projectId(), opened.entryId());
        return new AnsweredInvitation(opened.projectId(), opened.entryId());
    }

    /** Asks guessers to pause. */
    @ServerExceptionMapper
    Response tooManyGuesses(TooManyGuesses guesses) {
        var problem = new ProblemDocument(TooManyGuesses.TYPE, "Too many guesses", 429, null, List.of());
        return Response.status(429)
                .type(ProblemDocument.MEDIA_TYPE)
                .header("Retry-After", 60)
                .entity(problem)
                .build();
    }
}
