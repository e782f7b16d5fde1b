package dev.chatelaine.identity.team;

import dev.chatelaine.chassis.eventstore.Commands;
import dev.chatelaine.chassis.http.PlainText;
import dev.chatelaine.identity.OrganizationRole;
import dev.chatelaine.identity.PlatformRole;
import dev.chatelaine.identity.TeamId;
import dev.chatelaine.identity.UserId;
import dev.chatelaine.identity.team.TeamCommand.AppointTeamLead;
import dev.chatelaine.identity.team.TeamCommand.ChangeTeam;
import dev.chatelaine.identity.team.TeamCommand.ChangeTeamQuotas;
import dev.chatelaine.identity.team.TeamCommand.DeleteTeam;
import io.quarkus.security.Authenticated;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.util.Optional;
import java.util.Set;

/** One team: what it is called, what it gives, how much it may use, and who leads it. */
@Path("/v1/teams/{id}")
@Consumes(MediaType.APPLICATION_JSON)
@Authenticated
public class TeamResource {

    private final TeamDoor door;
    private final Commands commands;
    private final Clock clock;

    TeamResource(TeamDoor door, Commands commands, Clock clock) {
        this.door = door;
        this.commands = commands;
        this.clock = clock;
    }

    /** What is left out stays as it is. */
    record TeamChange(
            @PlainText(max = 200) String name,
            @Description String description,
            Set<@NotNull OrganizationRole> roles,
            Set<@NotNull PlatformRole> platformRoles) {}

    /** @param userId a member of the team; null: nobody leads it */
    record Lead(UserId userId) {}

    @GET
    public TeamDocument get(@PathParam("id") TeamId id) {
        return TeamDocument.of(door.team(id));
    }

    @PATCH
    public void change(@PathParam("id") TeamId id, @Valid @NotNull TeamChange change) {
        commands.send(new ChangeTeam(
                id,
                Optional.ofNullable(change.name()),
                Optional.ofNullable(change.description()),
                Optional.ofNullable(change.roles()),
                Optional.ofNullable(change.platformRoles()),
                door.actor(id),
                clock.instant()));
    }

    @DELETE
    public void delete(@PathParam("id") TeamId id) {
        commands.send(new DeleteTeam(id, door.actor(id), clock.instant()));
    }

    @PUT
    @Path("/lead")
    public void appoint(@PathParam("id") TeamId id, @Valid @NotNull Lead lead) {
        commands.send(new AppointTeamLead(id, Optional.ofNullable(lead.userId()), door.actor(id), clock.instant()));
    }

    /** What is left out has no limit from now on. */
    @PUT
    @Path("/quotas")
    public void limit(@PathParam("id") TeamId id, @Valid @NotNull Limits limits) {
        commands.send(new ChangeTeamQuotas(id, limits.quotas(), door.actor(id), clock.instant()));
    }
}
