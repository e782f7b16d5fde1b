package dev.chatelaine.identity.me;

import dev.chatelaine.chassis.security.Caller;
import dev.chatelaine.identity.OrganizationRole;
import dev.chatelaine.identity.PlatformRole;
import dev.chatelaine.identity.TeamRole;
import dev.chatelaine.identity.UserId;
import dev.chatelaine.identity.invitation.MyInvitation;
import dev.chatelaine.identity.invitation.MyInvitations;
import dev.chatelaine.identity.membership.Memberships;
import dev.chatelaine.identity.membership.Standing;
import dev.chatelaine.identity.membership.TeamStanding;
import dev.chatelaine.identity.person.Arrivals;
import dev.chatelaine.identity.secondfactor.SecondFactorState;
import dev.chatelaine.identity.secondfactor.SecondFactorStatuses;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** The caller's own page. Looking at it for the first time registers the account; nobody joins by it. */
@Path("/v1/me")
@Consumes(MediaType.APPLICATION_JSON)
@Authenticated
public class MeResource {

    private final Arrivals arrivals;
    private final JustRecorded justRecorded;
    private final Memberships memberships;
    private final MyInvitations invitations;
    private final SecondFactorStatuses secondFactors;
    private final Caller caller;

    MeResource(
            Arrivals arrivals,
            JustRecorded justRecorded,
            Memberships memberships,
            MyInvitations invitations,
            SecondFactorStatuses secondFactors,
            Caller caller) {
        this.arrivals = arrivals;
        this.justRecorded = justRecorded;
        this.memberships = memberships;
        this.invitations = invitations;
        this.secondFactors = secondFactors;
        this.caller = caller;
    }

    /** @param invitations open ones to organizations, for the caller's verified address */
    record Me(
            UUID userId,
            String email,
            String fullName,
            List<Membership> organizations,
            List<Team> teams,
            List<MyInvitation> invitations,
            SecondFactor mfa) {}

    /** How far the caller is with the second factor; the date is missing if none is demanded. */
    record SecondFactor(SecondFactorState state, Instant dueAt) {}

    /**
     * An organization that the caller belongs to.
     *
     * @param roles given to the caller by name
     * @param inheritedRoles given by teams
     * @param platformRoles given by name or by teams
     * @param disabled whether nothing counts in it at present
     */
    record Membership(
            UUID id,
            String name,
            List<OrganizationRole> roles,
            List<OrganizationRole> inheritedRoles,
            List<PlatformRole> platformRoles,
            boolean disabled) {}

    record Team(UUID id, UUID organizationId, String name, TeamRole role) {}

    @GET
    public Me get() {
        justRecorded.listen();
        var user = arrivals.meet(caller);
        justRecorded.await();
        var organizations =
                memberships.of(user).stream().map(MeResource::membership).toList();
        var teams = memberships.teamsOf(user).stream().map(MeResource::team).toList();
        return new Me(
                user.value(),
                caller.email().orElse(null),
                caller.fullName(),
                organizations,
                teams,
                invitations.list(),
                secondFactor(user));
    }

    private SecondFactor secondFactor(UserId user) {
        var status = secondFactors.of(user);
        return new SecondFactor(status.state(), status.dueAt());
    }

    private static Membership membership(Standing standing) {
        return new Membership(
                standing.organizationId().value(),
                standing.organizationName(),
                standing.roles().stream().sorted().toList(),
                standing.inheritedRoles().stream().sorted().toList(),
                standing.platformRoles().stream().sorted().toList(),
                standing.disabled());
    }

    private static Team team(TeamStanding standing) {
        return new Team(standing.teamId().value(), standing.organizationId().value(), standing.name(), standing.role());
    }
}
