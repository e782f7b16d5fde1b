package dev.chatelaine.identity.team;

import static dev.chatelaine.identity.team.TeamRequestProblem.ORGANIZATION_MANAGER_REQUIRED;

import dev.chatelaine.chassis.domain.Rejected;
import dev.chatelaine.identity.OrganizationId;
import dev.chatelaine.identity.UserId;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;

/** How much somebody's teams may use: what a scheduler asks before it starts something. */
@Path("/v1/organizations/{id}/allowances")
@Consumes(MediaType.APPLICATION_JSON)
@Authenticated
public class AllowanceResource {

    private final TeamDoor door;

    AllowanceResource(TeamDoor door) {
        this.door = door;
    }

    record TeamAllowance(UUID id, String name, Quotas quotas) {}

    /**
     * What somebody is allowed.
     *
     * @param teams the limits of each team that the user is in
     * @param highest of each kind the highest of these; null: one of the teams has no limit, or the user is in none
     */
    record Allowances(UUID userId, List<TeamAllowance> teams, Quotas highest) {}

    /** @param user the caller, unless it says otherwise; others' are for administrators and managers */
    @GET
    public Allowances get(@PathParam("id") OrganizationId id, @QueryParam("user") UserId user) {
        var standing = door.standing(id);
        var asked = user == null ? standing.userId() : user;
        if (!asked.equals(standing.userId()) && !standing.manages()) throw new Rejected(ORGANIZATION_MANAGER_REQUIRED);
        door.requireActive(id, List.of(asked));
        var teams = TeamView.allOf(asked.value(), id.value());
        return new Allowances(
                asked.value(),
                teams.stream()
                        .map(team -> new TeamAllowance(team.teamId, team.name, team.quotas()))
                        .toList(),
                Quotas.highest(teams.stream().map(TeamView::quotas).toList()));
    }
}
