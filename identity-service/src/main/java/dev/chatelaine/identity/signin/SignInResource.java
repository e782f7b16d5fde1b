package dev.chatelaine.identity.signin;

import dev.chatelaine.chassis.domain.Rejected;
import dev.chatelaine.chassis.http.Cursor;
import dev.chatelaine.chassis.http.Page;
import dev.chatelaine.chassis.http.Refusal;
import dev.chatelaine.chassis.json.WireText;
import dev.chatelaine.chassis.security.Caller;
import dev.chatelaine.identity.OrganizationId;
import dev.chatelaine.identity.UserId;
import dev.chatelaine.identity.membership.Memberships;
import io.quarkus.security.Authenticated;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

/** Who signed in and who failed to, and who has not been here for long: for administrators and managers. */
@Path("/v1/organizations/{id}")
@Consumes(MediaType.APPLICATION_JSON)
@Authenticated
public class SignInResource {

    private static final String CSV = "text/csv";
    private static final String ND_JSON = "application/x-ndjson";
    private static final UUID BEFORE_ALL = new UUID(0, 0);

    private final SignIns signIns;
    private final Activity activity;
    private final SignInExport export;
    private final Memberships memberships;
    private final Caller caller;

    SignInResource(SignIns signIns, Activity activity, SignInExport export, Memberships memberships, Caller caller) {
        this.signIns = signIns;
        this.activity = activity;
        this.export = export;
        this.memberships = memberships;
        this.caller = caller;
    }

    record SignInPage(List<SignIn> items, String next) {}

    /** Which attempts are asked for: of whom, with which outcome, between which instants. */
    record Question(
            @QueryParam("user") UserId user,
            @QueryParam("outcome") Outcome outcome,
            @QueryParam("from") Instant from,
            @QueryParam("to") Instant to) {

        SignInFilter of(OrganizationId organization) {
            return new SignInFilter(organization, user, outcome, from, to);
        }
    }

    /** The newest first. In lines for spreadsheets or programs all that match come at once, otherwise a part. */
    @GET
    @Path("/sign-ins")
    @Produces({MediaType.APPLICATION_JSON, CSV, ND_JSON})
    @APIResponse(
            responseCode = "200",
            description = "Attempts to sign in",
            content = {
                @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = SignInPage.class)),
                @Content(mediaType = CSV),
                @Content(mediaType = ND_JSON)
            })
    public Response list(
            @PathParam("id") OrganizationId id,
            @BeanParam Question question,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(Page.MOST) int limit,
            @QueryParam("cursor") String cursor,
            @Context HttpHeaders headers) {
        requireManager(id);
        var filter = question.of(id);
        var wanted = Objects.requireNonNullElse(headers.getHeaderString(HttpHeaders.ACCEPT), "");
        if (wanted.startsWith(CSV)) return all(CSV, out -> export.writeCommaSeparated(filter, out));
        if (wanted.startsWith(ND_JSON)) return all(ND_JSON, out -> export.writeJsonLines(filter, out));
        var found = signIns.find(filter, SignInFilter.Place.of(cursor), limit + 1);
        var page =
                Page.of(found, limit, signIn -> SignInFilter.Place.after(signIn).key());
        return Response.ok(new SignInPage(page.items(), page.next()), MediaType.APPLICATION_JSON)
                .build();
    }

    private static Response all(String type, StreamingOutput lines) {
        return Response.ok(lines, type).build();
    }

    /** The members and when each was last seen; whoever never signed in counts as inactive since ever. */
    @GET
    @Path("/last-active")
    public Page<Activity.LastActive> lastActive(
            @PathParam("id") OrganizationId id,
            @QueryParam("inactiveSince") Instant inactiveSince,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(Page.MOST) int limit,
            @QueryParam("cursor") String cursor) {
        requireManager(id);
        var found = activity.find(id, inactiveSince, after(cursor), limit + 1);
        return Page.of(found, limit, one -> one.userId().toString());
    }

    private static UUID after(String cursor) {
        var key = Cursor.decode(cursor);
        if (key.isEmpty()) return BEFORE_ALL;
        return WireText.uuid(key).orElseThrow(() -> Refusal.ofField("cursor", "not a cursor of this list"));
    }

    private void requireManager(OrganizationId id) {
        var actor = memberships.actor(id, caller);
        if (!actor.belongs()) throw new Rejected(SignInProblem.ORGANIZATION_UNKNOWN);
        if (!actor.manages()) throw new Rejected(SignInProblem.ORGANIZATION_MANAGER_REQUIRED);
    }
}
