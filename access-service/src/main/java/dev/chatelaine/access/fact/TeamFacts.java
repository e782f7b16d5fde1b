package dev.chatelaine.access.fact;

import dev.chatelaine.access.OrganizationId;
import dev.chatelaine.access.TeamId;
import dev.chatelaine.access.UserId;
import dev.chatelaine.access.fact.Facts.Meaning;
import dev.chatelaine.access.graph.Change;
import dev.chatelaine.access.graph.Fact;
import dev.chatelaine.access.graph.Known;
import dev.chatelaine.access.role.RoleSet;
import dev.chatelaine.chassis.projection.PublishedEvent;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** What identity-service says about teams: whatever a team was given counts for everyone in it. */
final class TeamFacts {

    private static final String IDENTITY = "dev.chatelaine.identity.";

    static final Map<String, Meaning> MEANINGS = Map.of(
            IDENTITY + "TeamCreated.v1", TeamFacts::created,
            IDENTITY + "TeamRolesChanged.v1", TeamFacts::rolesChanged,
            IDENTITY + "TeamDeleted.v1", TeamFacts::deleted,
            IDENTITY + "TeamMemberAdded.v1", TeamFacts::memberAdded,
            IDENTITY + "TeamMemberRemoved.v1", TeamFacts::memberRemoved);

    private TeamFacts() {}

    private static List<Change> created(PublishedEvent event, Known known) {
        var said = event.as(Team.class);
        return List.of(new Change(null, team(said, RoleSet.NONE, event)));
    }

    private static List<Change> rolesChanged(PublishedEvent event, Known known) {
        var said = event.as(Team.class);
        var roles = OrganizationFacts.rolesOf(said.roles(), said.platformRoles());
        return List.of(new Change(known.team(said.teamId()).orElse(null), team(said, roles, event)));
    }

    /** Whoever was in a team that is no more has nothing by it. */
    private static List<Change> deleted(PublishedEvent event, Known known) {
        var team = event.as(Team.class).teamId();
        return Stream.concat(known.teamMembers(team), known.team(team).stream())
                .map(before -> new Change(before, null))
                .toList();
    }

    private static List<Change> memberAdded(PublishedEvent event, Known known) {
        var said = event.as(Team.class);
        var after = new Fact.TeamMember(said.organizationId(), said.teamId(), said.userId());
        return List.of(new Change(known.teamMember(said.teamId(), said.userId()).orElse(null), after));
    }

    private static List<Change> memberRemoved(PublishedEvent event, Known known) {
        var said = event.as(Team.class);
        return known.teamMember(said.teamId(), said.userId()).stream()
                .map(before -> new Change(before, null))
                .toList();
    }

    private static Fact.Team team(Team said, RoleSet roles, PublishedEvent event) {
        return new Fact.Team(said.organizationId(), said.teamId(), roles, Facts.origin(event));
    }

    record Team(
            OrganizationId organizationId,
            TeamId teamId,
            UserId userId,
            Set<String> roles,
            Set<String> platformRoles) {}
}
