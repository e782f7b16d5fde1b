package dev.chatelaine.identity.team;

import dev.chatelaine.chassis.projection.Projection;
import dev.chatelaine.chassis.projection.PublishedEvent;
import dev.chatelaine.identity.OrganizationId;
import dev.chatelaine.identity.TeamId;
import dev.chatelaine.identity.TeamRole;
import dev.chatelaine.identity.UserId;
import dev.chatelaine.identity.team.TeamEvent.TeamCreated;
import dev.chatelaine.identity.team.TeamEvent.TeamDeleted;
import dev.chatelaine.identity.team.TeamEvent.TeamDescribed;
import dev.chatelaine.identity.team.TeamEvent.TeamLeadAppointed;
import dev.chatelaine.identity.team.TeamEvent.TeamLeadDismissed;
import dev.chatelaine.identity.team.TeamEvent.TeamMemberAdded;
import dev.chatelaine.identity.team.TeamEvent.TeamMemberRemoved;
import dev.chatelaine.identity.team.TeamEvent.TeamMemberRoleChanged;
import dev.chatelaine.identity.team.TeamEvent.TeamQuotasChanged;
import dev.chatelaine.identity.team.TeamEvent.TeamRolesChanged;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Set;

/** Keeps the teams, and who is in them. */
@Singleton
class TeamProjection implements Projection {

    @Override
    public String name() {
        return "team";
    }

    @Override
    public Set<String> topics() {
        return Set.of("chatelaine.identity");
    }

    @Override
    public void apply(PublishedEvent event) {
        switch (event.type()) {
            case "dev.chatelaine.identity.TeamCreated.v1" -> created(event.as(TeamCreated.class));
            case "dev.chatelaine.identity.TeamDescribed.v1" -> described(event.as(TeamDescribed.class));
            case "dev.chatelaine.identity.TeamRolesChanged.v1" -> rolesChanged(event.as(TeamRolesChanged.class));
            case "dev.chatelaine.identity.TeamQuotasChanged.v1" -> limited(event.as(TeamQuotasChanged.class));
            case "dev.chatelaine.identity.TeamMemberAdded.v1" -> added(event.as(TeamMemberAdded.class));
            case "dev.chatelaine.identity.TeamMemberRoleChanged.v1" ->
                roleChanged(event.as(TeamMemberRoleChanged.class));
            case "dev.chatelaine.identity.TeamMemberRemoved.v1" -> removed(event.as(TeamMemberRemoved.class));
            case "dev.chatelaine.identity.TeamLeadAppointed.v1" -> appointed(event.as(TeamLeadAppointed.class));
            case "dev.chatelaine.identity.TeamLeadDismissed.v1" -> dismissed(event.as(TeamLeadDismissed.class));
            case "dev.chatelaine.identity.TeamDeleted.v1" -> deleted(event.as(TeamDeleted.class));
            default -> {} // not about teams
        }
    }

    @Override
    public void reset() {
        TeamMemberView.deleteAll();
        TeamView.deleteAll();
    }

    private static void created(TeamCreated event) {
        var team = new TeamView();
        team.teamId = event.teamId().value();
        team.organizationId = event.organizationId().value();
        team.name = event.name();
        team.description = event.description();
        team.roles = List.of();
        team.platformRoles = List.of();
        team.persist();
    }

    private static void described(TeamDescribed event) {
        var team = team(event.teamId());
        team.name = event.name();
        team.description = event.description();
    }

    private static void rolesChanged(TeamRolesChanged event) {
        var team = team(event.teamId());
        team.roles = event.roles().stream().sorted().toList();
        team.platformRoles = event.platformRoles().stream().sorted().toList();
    }

    private static void limited(TeamQuotasChanged event) {
        team(event.teamId()).limit(event.quotas());
    }

    private static void added(TeamMemberAdded event) {
        put(event.organizationId(), event.teamId(), event.userId(), event.role());
    }

    private static void roleChanged(TeamMemberRoleChanged event) {
        put(event.organizationId(), event.teamId(), event.userId(), event.role());
    }

    private static void removed(TeamMemberRemoved event) {
        TeamMemberView.of(event.teamId().value(), event.userId().value()).delete();
    }

    private static void appointed(TeamLeadAppointed event) {
        team(event.teamId()).leadId = event.userId().value();
    }

    private static void dismissed(TeamLeadDismissed event) {
        team(event.teamId()).leadId = null;
    }

    private static void deleted(TeamDeleted event) {
        TeamMemberView.delete("teamId", event.teamId().value());
        TeamView.deleteById(event.teamId().value());
    }

    private static void put(OrganizationId organizationId, TeamId teamId, UserId userId, TeamRole role) {
        var known = TeamMemberView.of(teamId.value(), userId.value());
        var member = known == null ? new TeamMemberView() : known;
        member.teamId = teamId.value();
        member.userId = userId.value();
        member.organizationId = organizationId.value();
        member.role = role;
        member.persist();
    }

    private static TeamView team(TeamId teamId) {
        return TeamView.findById(teamId.value());
    }
}
