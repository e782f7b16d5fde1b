package dev.chatelaine.project.invitation;

import dev.chatelaine.chassis.domain.Rejected;
import dev.chatelaine.chassis.security.Caller;
import dev.chatelaine.project.EntryId;
import dev.chatelaine.project.ProjectId;
import dev.chatelaine.project.invitation.InvitationTokens.Opened;
import dev.chatelaine.project.project.ProjectProblem;
import dev.chatelaine.project.project.Projects;
import dev.chatelaine.project.project.TeamEntry;
import io.quarkus.oidc.OidcSession;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import io.quarkus.security.AuthenticationCompletionException;
import io.quarkus.security.AuthenticationFailedException;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriBuilder;
import java.io.InputStream;
import java.net.URI;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestForm;

/**
 * Where the link of a mail leads: who invites whom into what, and two buttons. It needs no script, and looking at it
 * changes nothing.
 */
@Path("/invitations")
@PermitAll
@Blocking
public class InvitationPage {

    private static final String HTML = MediaType.TEXT_HTML + ";charset=UTF-8";

    @CheckedTemplate(basePath = "invitation")
    static class Templates {
        static native TemplateInstance page(String token, InvitationPreview invitation, Visitor visitor);

        static native TemplateInstance notice(String token, Notice notice, Visitor visitor);
    }

    private final TokenDoor door;
    private final Projects projects;
    private final Previews previews;
    private final Answers answers;
    private final Caller caller;
    private final OidcSession session;

    InvitationPage(
            TokenDoor door, Projects projects, Previews previews, Answers answers, Caller caller, OidcSession session) {
        this.door = door;
        this.projects = projects;
        this.previews = previews;
        this.answers = answers;
        this.caller = caller;
        this.session = session;
    }

    @GET
    @Operation(hidden = true)
    @Path("{token}")
    @Produces(HTML)
    public Response show(@PathParam("token") String token, @QueryParam("other") @DefaultValue("false") boolean other) {
        return plainly(token, () -> {
            TeamEntry entry = projects.entry(door.open(token).entryId()).orElseThrow(InvitationPage::unknown);
            boolean signedIn = signedIn();
            boolean mine = signedIn && answers.isMine(entry);
            Notice notice = Notice.of(entry.status(), mine);
            if (notice != null) return notice(token, notice);
            var visitor = new Visitor(signedIn ? caller.fullName() : null, other, mine);
            if (signedIn && !mine && !entry.otherAddressAllowed()) return notice(token, Notice.SOMEONE_ELSE, visitor);
            return Response.ok(Templates.page(token, previews.opened(entry), visitor))
                    .build();
        });
    }

    /** Leads to the sign-in page of the identity provider and, once that is done, back to the invitation. */
    @GET
    @Operation(hidden = true)
    @Path("{token}/sign-in")
    @Authenticated
    public Response signIn(@PathParam("token") String token) {
        return Response.seeOther(pageOf(token)).build();
    }

    /** Where the identity provider sends people back to; they are led on before this is reached. */
    @GET
    @Operation(hidden = true)
    @Path("signed-in")
    @Authenticated
    @Produces(HTML)
    public Response signedInAlready() {
        return notice("", Notice.UNKNOWN);
    }

    @POST
    @Operation(hidden = true)
    @Path("{token}/sign-out")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Produces(HTML)
    public Response signOut(@PathParam("token") String token, @RestForm("csrf-token") String csrf) {
        if (csrf == null) return notice(token, Notice.SIGNED_OUT);
        if (signedIn()) session.logout().await().indefinitely();
        return Response.seeOther(UriBuilder.fromUri(pageOf(token))
                        .queryParam("other", true)
                        .build())
                .build();
    }

    @POST
    @Operation(hidden = true)
    @Path("{token}/accept")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Produces(HTML)
    public Response accept(@PathParam("token") String token, @RestForm("csrf-token") String csrf) {
        return answer(token, csrf, answers::acceptByLink);
    }

    @POST
    @Operation(hidden = true)
    @Path("{token}/reject")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Produces(HTML)
    public Response reject(@PathParam("token") String token, @RestForm("csrf-token") String csrf) {
        return answer(token, csrf, answers::reject);
    }

    @GET
    @Operation(hidden = true)
    @Path("assets/invitation.css")
    @Produces("text/css;charset=UTF-8")
    public InputStream style() {
        return InvitationPage.class.getResourceAsStream("/invitation.css");
    }

    /** The filter has compared the form's token with the cookie's; without a token it had nothing to compare. */
    private Response answer(String token, String csrf, BiConsumer<ProjectId, EntryId> say) {
        return plainly(token, () -> {
            if (csrf == null || !signedIn()) return notice(token, Notice.SIGNED_OUT);
            Opened opened = door.open(token);
            say.accept(opened.projectId(), opened.entryId());
            projects.entryOnce(opened.entryId(), entry -> entry.status() != TeamEntry.Status.PENDING);
            return Response.seeOther(pageOf(token)).build();
        });
    }

    private static Response plainly(String token, Supplier<Response> page) {
        try {
            return page.get();
        } catch (Rejected rejected) {
            return notice(token, Notice.of(rejected.problem()));
        } catch (TooManyGuesses guesses) {
            return notice(token, Notice.TOO_MANY);
        }
    }

    private static Response notice(String token, Notice notice) {
        return notice(token, notice, Visitor.NOBODY);
    }

    private static Response notice(String token, Notice notice, Visitor visitor) {
        return Response.status(notice.status())
                .entity(Templates.notice(token, notice, visitor))
                .build();
    }

    private static Rejected unknown() {
        return new Rejected(ProjectProblem.INVITATION_UNKNOWN);
    }

    /** A session that has ended is no session: whoever only reads is not sent to sign in. */
    private boolean signedIn() {
        try {
            return !caller.isAnonymous();
        } catch (AuthenticationFailedException | AuthenticationCompletionException ended) {
            return false;
        }
    }

    /** Relative, so that no header of a request can send anybody elsewhere. */
    private static URI pageOf(String token) {
        return UriBuilder.fromPath("/invitations/{token}").build(token);
    }
}
