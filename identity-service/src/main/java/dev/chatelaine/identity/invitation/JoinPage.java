package dev.chatelaine.identity.invitation;

import dev.chatelaine.chassis.domain.Rejected;
import dev.chatelaine.chassis.eventstore.Recorded;
import dev.chatelaine.chassis.projection.Arrival;
import dev.chatelaine.chassis.publishing.Topics;
import dev.chatelaine.chassis.security.Caller;
import dev.chatelaine.identity.InviteeId;
import dev.chatelaine.identity.UserId;
import dev.chatelaine.identity.membership.Memberships;
import dev.chatelaine.identity.membership.Standing;
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
import java.io.InputStream;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestForm;

/**
 * Where the mails lead: who invites the signed-in person where, with two buttons for each. It needs no script, and looking
 * at it changes nothing.
 */
@Path(JoinPage.PATH)
@PermitAll
@Blocking
public class JoinPage {

    static final String PATH = "/join";

    private static final String HTML = MediaType.TEXT_HTML + ";charset=UTF-8";
    private static final Duration PATIENCE = Duration.ofSeconds(2);

    @CheckedTemplate(basePath = "join")
    static class Templates {
        static native TemplateInstance page(String name, List<ShownInvitation> invitations, List<String> memberships);

        static native TemplateInstance signedOut(boolean other);

        static native TemplateInstance notice(JoinNotice notice);
    }

    private final MyInvitations invitations;
    private final Memberships memberships;
    private final Arrival arrival;
    private final Topics topics;
    private final Caller caller;
    private final OidcSession session;

    JoinPage(
            MyInvitations invitations,
            Memberships memberships,
            Arrival arrival,
            Topics topics,
            Caller caller,
            OidcSession session) {
        this.invitations = invitations;
        this.memberships = memberships;
        this.arrival = arrival;
        this.topics = topics;
        this.caller = caller;
        this.session = session;
    }

    @GET
    @Operation(hidden = true)
    @Produces(HTML)
    public Response show(@QueryParam("other") @DefaultValue("false") boolean other) {
        if (!signedIn()) return Response.ok(Templates.signedOut(other)).build();
        var open = invitations.list().stream().map(ShownInvitation::of).toList();
        var belongs = memberships.of(new UserId(caller.userId())).stream()
                .map(Standing::organizationName)
                .toList();
        return Response.ok(Templates.page(caller.fullName(), open, belongs)).build();
    }

    /** Leads to the sign-in page of the identity provider and, once that is done, back. */
    @GET
    @Operation(hidden = true)
    @Path("sign-in")
    @Authenticated
    public Response signIn() {
        return Response.seeOther(URI.create(PATH)).build();
    }

    /** Where the identity provider sends people back to; they are led on before this is reached. */
    @GET
    @Operation(hidden = true)
    @Path("signed-in")
    @Authenticated
    public Response signedInAlready() {
        return Response.seeOther(URI.create(PATH)).build();
    }

    @POST
    @Operation(hidden = true)
    @Path("sign-out")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Produces(HTML)
    public Response signOut(@RestForm("csrf-token") String csrf) {
        if (csrf == null) return notice(JoinNotice.SIGNED_OUT);
        if (signedIn()) session.logout().await().indefinitely();
        return Response.seeOther(URI.create(PATH + "?other=true")).build();
    }

    @POST
    @Operation(hidden = true)
    @Path("{inviteeId}/accept")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Produces(HTML)
    public Response accept(@PathParam("inviteeId") InviteeId invitee, @RestForm("csrf-token") String csrf) {
        return answer(invitee, csrf, invitations::accept);
    }

    @POST
    @Operation(hidden = true)
    @Path("{inviteeId}/reject")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Produces(HTML)
    public Response reject(@PathParam("inviteeId") InviteeId invitee, @RestForm("csrf-token") String csrf) {
        return answer(invitee, csrf, invitations::reject);
    }

    @GET
    @Operation(hidden = true)
    @Path("assets/join.css")
    @Produces("text/css;charset=UTF-8")
    public InputStream style() {
        return JoinPage.class.getResourceAsStream("/join.css");
    }

    /** The filter has compared the form's token with the cookie's; without a token it had nothing to compare. */
    private Response answer(InviteeId invitee, String csrf, Function<InviteeId, Recorded> say) {
        if (csrf == null || !signedIn()) return notice(JoinNotice.SIGNED_OUT);
        try {
            var recorded = say.apply(invitee);
            arrival.await(topics.service(), Map.of(recorded.streamId(), recorded.sequence()), PATIENCE);
            return Response.seeOther(URI.create(PATH)).build();
        } catch (Rejected rejected) {
            return notice(JoinNotice.of(rejected.problem()));
        }
    }

    private static Response notice(JoinNotice notice) {
        return Response.status(notice.status()).entity(Templates.notice(notice)).build();
    }

    /** A session that has ended is no session, nor is one of somebody who was deactivated. */
    private boolean signedIn() {
        try {
            return !caller.isAnonymous();
        } catch (AuthenticationFailedException | AuthenticationCompletionException ended) {
            return false;
        }
    }
}
