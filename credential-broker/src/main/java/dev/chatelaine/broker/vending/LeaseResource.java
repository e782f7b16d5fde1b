package dev.chatelaine.broker.vending;

import dev.chatelaine.broker.Capability;
import dev.chatelaine.broker.ConnectionId;
import dev.chatelaine.broker.LeaseId;
import dev.chatelaine.broker.ProjectId;
import dev.chatelaine.broker.UserId;
import dev.chatelaine.chassis.domain.Rejected;
import dev.chatelaine.chassis.http.Cursor;
import dev.chatelaine.chassis.http.EdgeProblem;
import dev.chatelaine.chassis.http.Page;
import dev.chatelaine.chassis.http.Refusal;
import dev.chatelaine.chassis.json.WireText;
import dev.chatelaine.chassis.security.Caller;
import io.quarkus.security.Authenticated;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Which keys are out there: one's own, or all of a project that one administers. */
@Path("/v1/leases")
@Consumes(MediaType.APPLICATION_JSON)
@Authenticated
public class LeaseResource {

    private static final UUID AFTER_ALL = new UUID(-1, -1);

    private final EffectiveAccessClient effectiveAccess;
    private final Leases leases;
    private final Caller caller;

    LeaseResource(EffectiveAccessClient effectiveAccess, Leases leases, Caller caller) {
        this.effectiveAccess = effectiveAccess;
        this.leases = leases;
        this.caller = caller;
    }

    /** A set of keys as it is listed: what it opens and until when, without any key. */
    public record ListedLease(
            LeaseId leaseId,
            ProjectId projectId,
            UserId userId,
            ConnectionId connectionId,
            String bucket,
            String prefix,
            List<Capability> capabilities,
            Instant vendedAt,
            Instant expiresAt) {

        static ListedLease of(LeaseView view) {
            return new ListedLease(
                    new LeaseId(view.leaseId),
                    new ProjectId(view.projectId),
                    new UserId(view.userId),
                    new ConnectionId(view.connectionId),
                    view.bucket,
                    view.prefix,
                    view.capabilities,
                    view.vendedAt,
                    view.expiresAt);
        }
    }

    /** The leases, the newest first. */
    @GET
    public Page<ListedLease> list(
            @QueryParam("project") ProjectId project,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(Page.MOST) int limit,
            @QueryParam("cursor") String cursor,
            @HeaderParam("Consistency-Token") String consistencyToken) {
        if (caller.isService()) {
            throw new Rejected(EdgeProblem.ACCESS_DENIED);
        }
        UUID before = before(cursor);
        UserId user = new UserId(caller.userId());
        UserId shown = project != null && administers(user, project, consistencyToken) ? null : user;
        return Page.of(leases.before(before, project, shown, limit + 1), limit, view -> view.leaseId.toString())
                .map(ListedLease::of);
    }

    private boolean administers(UserId user, ProjectId project, String consistencyToken) {
        EffectiveAccess access = effectiveAccess
                .of(user, project, consistencyToken)
                .filter(found -> !found.isNothing())
                .orElseThrow(() -> new Rejected(VendingProblem.PROJECT_UNKNOWN));
        return access.administers();
    }

    private static UUID before(String cursor) {
        String key = Cursor.decode(cursor);
        return key.isEmpty()
                ? AFTER_ALL
                : WireText.uuid(key).orElseThrow(() -> Refusal.ofField("cursor", "not a cursor of this list"));
    }
}
