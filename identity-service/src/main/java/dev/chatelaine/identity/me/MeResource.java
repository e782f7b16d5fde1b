package dev.chatelaine.identity.me;

import dev.chatelaine.chassis.security.Caller;
import dev.chatelaine.identity.organization.OrganizationRole;
import dev.chatelaine.identity.person.Arrivals;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;

/** The caller's own page. Looking at it for the first time registers the account and answers invitations. */
@Path("/v1/me")
@Consumes(MediaType.APPLICATION_JSON)
@Authenticated
public class MeResource {

    private final Arrivals arrivals;
    private final JustRecorded justRecorded;
    private final Caller caller;

    MeResource(Arrivals arrivals, JustRecorded justRecorded, Caller caller) {
        this.arrivals = arrivals;
        this.justRecorded = justRecorded;
        this.caller = caller;
    }

    record Me(UUID userId, String email, String fullName, List<Membership> organizations, List<Team> teams) {}

    record Membership(UUID id, String name, List<OrganizationRole> roles) {}

    /** Teams do not exist yet; the list is empty. */
    record Team(UUID id, String name) {}

    @GET
    public Me get() {
        justRecorded.listen();
        var user = arrivals.meet(caller);
        justRecorded.await();
        var organizations = MembershipView.activeOf(user.value()).stream()
                .map(one -> new Membership(one.organizationId, one.organizationName, one.roles))
                .toList();
        return new Me(user.value(), caller.email().orElse(null), caller.fullName(), organizations, List.of());
    }
}
