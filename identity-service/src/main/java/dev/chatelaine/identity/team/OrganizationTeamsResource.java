package dev.chatelaine.identity.team;

import dev.chatelaine.chassis.eventstore.Commands;
import dev.chatelaine.chassis.http.NewIds;
import dev.chatelaine.chassis.http.Page;
import dev.chatelaine.chassis.http.PlainText;
import dev.chatelaine.identity.OrganizationId;
import dev.chatelaine.identity.OrganizationRole;
import dev.chatelaine.identity.PlatformRole;
import dev.chatelaine.identity.TeamId;
import dev.chatelaine.identity.TeamRole;
import dev.chatelaine.identity.UserId;
import dev.chatelaine.identity.team.TeamCommand.CreateTeam;
import io.quarkus.security.Authenticated;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jboss.resteasy.reactive.RestResponse;

/** The teams of an organization. */
@Path("/v1/organizations/{id}/teams")
@Consumes(MediaType.APPLICATION_JSON)
@Authenticated
public class OrganizationTeamsResource {

    private final TeamDoor door;
    private final Commands commands;
    private final NewIds newIds;
    private final Clock clock;

    OrganizationTeamsResource(TeamDoor door, Commands commands, NewIds newIds, Clock clock) {
        this.door = door;
        this.commands = commands;
        this.newIds = newIds;
        this.clock = clock;
    }

    /** @param leadId an active member of the organization, who becomes a team admin as well */
    record NewTeam(
            @NotNull @PlainText(max = 200) String name,
            @Description String description,
            UserId leadId,
            Set<@NotNull OrganizationRole> roles,
            Set<@NotNull PlatformRole> platformRoles,
            @Valid Limits quotas) {

        Inheritance inheritance() {
            return new Inheritance(orNone(roles), orNone(platformRoles));
        }

        private static <T> Set<T> orNone(Set<T> some) {
            return some == null ? Set.of() : Set.copyOf(some);
        }
    }

    @POST
    @APIResponse(
            responseCode = "201",
            description = "Created",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = TeamDocument.class)))
    public RestResponse<TeamDocument> create(@PathParam("id") OrganizationId id, @Valid @NotNull NewTeam team) {
        door.standing(id);
        var lead = Optional.ofNullable(team.leadId());
        door.requireActive(id, lead.stream().toList());
        var command = new CreateTeam(
                new TeamId(newIds.next()),
                id,
                team.name(),
                team.description() == null ? "" : team.description(),
                team.inheritance(),
                team.quotas() == null ? Quotas.UNLIMITED : team.quotas().quotas(),
                lead.map(userId -> Map.of(userId, TeamRole.ADMIN)).orElse(Map.of()),
                lead,
                door.actor(id),
                clock.instant());
        commands.send(command);
        return RestResponse.ResponseBuilder.<TeamDocument>created(URI.create("/v1/teams/" + command.teamId()))
                .entity(TeamDocument.of(command))
                .build();
    }

    /** Guests see the teams that they are in. */
    @GET
    public Page<TeamDocument> list(
            @PathParam("id") OrganizationId id,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(Page.MOST) int limit,
            @QueryParam("cursor") String cursor) {
        var standing = door.standing(id);
        var after = TeamPosition.after(cursor);
        var found = standing.guest()
                ? TeamView.pageOf(standing.userId().value(), id.value(), after, limit + 1)
                : TeamView.page(id.value(), after, limit + 1);
        return Page.of(found, limit, team -> team.teamId.toString()).map(TeamDocument::of);
    }
}
