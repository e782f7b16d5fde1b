package dev.chatelaine.identity.team;

import static dev.chatelaine.identity.team.Team.Problem.TEAM_MEMBER_UNKNOWN;

import dev.chatelaine.chassis.domain.Rejected;
import dev.chatelaine.chassis.eventstore.Commands;
import dev.chatelaine.chassis.http.Page;
import dev.chatelaine.identity.OrganizationId;
import dev.chatelaine.identity.TeamId;
import dev.chatelaine.identity.TeamRole;
import dev.chatelaine.identity.UserId;
import dev.chatelaine.identity.person.People;
import dev.chatelaine.identity.person.Person;
import dev.chatelaine.identity.team.TeamCommand.PutTeamMember;
import dev.chatelaine.identity.team.TeamCommand.RemoveTeamMember;
import io.quarkus.security.Authenticated;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Who is in a team. */
@Path("/v1/teams/{id}/members")
@Consumes(MediaType.APPLICATION_JSON)
@Authenticated
public class TeamMemberResource {

    private static final Person FORGOTTEN = new Person(null, null, null);

    private final TeamDoor door;
    private final People people;
    private final Commands commands;
    private final Clock clock;

    TeamMemberResource(TeamDoor door, People people, Commands commands, Clock clock) {
        this.door = door;
        this.people = people;
        this.commands = commands;
        this.clock = clock;
    }

    record Membership(@NotNull TeamRole role) {}

    /** @param lead whether they lead the team */
    record Member(UUID userId, String fullName, String email, TeamRole role, boolean lead) {}

    @GET
    public Page<Member> list(
            @PathParam("id") TeamId id,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(Page.MOST) int limit,
            @QueryParam("cursor") String cursor) {
        var team = door.team(id);
        var found = TeamMemberView.page(id.value(), TeamPosition.after(cursor), limit + 1);
        var persons = persons(found);
        return Page.of(found, limit, member -> member.userId.toString()).map(member -> member(member, team, persons));
    }

    @GET
    @Path("/{userId}")
    public Member get(@PathParam("id") TeamId id, @PathParam("userId") UserId userId) {
        var team = door.team(id);
        var member = TeamMemberView.of(id.value(), userId.value());
        if (member == null) throw new Rejected(TEAM_MEMBER_UNKNOWN);
        return member(member, team, persons(List.of(member)));
    }

    @PUT
    @Path("/{userId}")
    public void put(
            @PathParam("id") TeamId id, @PathParam("userId") UserId userId, @Valid @NotNull Membership membership) {
        var organization = new OrganizationId(door.team(id).organizationId);
        door.requireActive(organization, List.of(userId));
        commands.send(new PutTeamMember(id, userId, membership.role(), door.actor(organization), clock.instant()));
    }

    @DELETE
    @Path("/{userId}")
    public void remove(@PathParam("id") TeamId id, @PathParam("userId") UserId userId) {
        commands.send(new RemoveTeamMember(id, userId, door.actor(id), clock.instant()));
    }

    private Map<UserId, Person> persons(List<TeamMemberView> members) {
        return people.find(
                members.stream().map(member -> new UserId(member.userId)).toList());
    }

    private static Member member(TeamMemberView member, TeamView team, Map<UserId, Person> persons) {
        var person = persons.getOrDefault(new UserId(member.userId), FORGOTTEN);
        return new Member(
                member.userId, person.fullName(), person.email(), member.role, member.userId.equals(team.leadId));
    }
}
