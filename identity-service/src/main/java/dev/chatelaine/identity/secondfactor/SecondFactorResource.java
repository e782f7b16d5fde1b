package dev.chatelaine.identity.secondfactor;

import static dev.chatelaine.identity.secondfactor.SecondFactorProblem.ORGANIZATION_MANAGER_REQUIRED;
import static dev.chatelaine.identity.secondfactor.SecondFactorProblem.ORGANIZATION_MEMBER_UNKNOWN;
import static dev.chatelaine.identity.secondfactor.SecondFactorProblem.ORGANIZATION_UNKNOWN;

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
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.Optional;
import java.util.UUID;

/** Who of an organization has a second factor, and who owes one; for administrators and managers. */
@Path("/v1/organizations/{id}")
@Consumes(MediaType.APPLICATION_JSON)
@Authenticated
public class SecondFactorResource {

    private static final UUID BEFORE_ALL = new UUID(0, 0);

    private final SecondFactorStatuses secondFactors;
    private final Memberships memberships;
    private final Caller caller;

    SecondFactorResource(SecondFactorStatuses secondFactors, Memberships memberships, Caller caller) {
        this.secondFactors = secondFactors;
        this.memberships = memberships;
        this.caller = caller;
    }

    @GET
    @Path("/users/{userId}/second-factor")
    public SecondFactorStatus get(@PathParam("id") OrganizationId id, @PathParam("userId") UserId userId) {
        requireManager(id);
        if (memberships.find(id, userId).isEmpty()) throw new Rejected(ORGANIZATION_MEMBER_UNKNOWN);
        return secondFactors.of(id, userId);
    }

    @GET
    @Path("/second-factors")
    public Page<SecondFactorStatus> list(
            @PathParam("id") OrganizationId id,
            @QueryParam("state") SecondFactorState state,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(Page.MOST) int limit,
            @QueryParam("cursor") String cursor) {
        requireManager(id);
        var found = secondFactors.page(id, Optional.ofNullable(state), after(cursor), limit + 1);
        return Page.of(found, limit, status -> status.userId().toString());
    }

    private void requireManager(OrganizationId id) {
        var actor = memberships.actor(id, caller);
        if (!actor.belongs()) throw new Rejected(ORGANIZATION_UNKNOWN);
        if (!actor.manages()) throw new Rejected(ORGANIZATION_MANAGER_REQUIRED);
    }

    private static UUID after(String cursor) {
        var key = Cursor.decode(cursor);
        if (key.isEmpty()) return BEFORE_ALL;
        return WireText.uuid(key).orElseThrow(() -> Refusal.ofField("cursor", "not a cursor of this list"));
    }
}
