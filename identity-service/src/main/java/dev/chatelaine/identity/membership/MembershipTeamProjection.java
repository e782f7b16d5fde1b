package dev.chatelaine.identity.membership;

import dev.chatelaine.chassis.projection.Projection;
import dev.chatelaine.chassis.projection.PublishedEvent;
import dev.chatelaine.identity.OrganizationId;
import dev.chatelaine.identity.OrganizationRole;
import dev.chatelaine.identity.PlatformRole;
import dev.chatelaine.identity.TeamId;
import dev.chatelaine.identity.TeamRole;
import dev.chatelaine.identity.UserId;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Set;

/** Keeps the teams of each user, and what these give. It reads its own words of the events: teams know memberships. */
@Singleton
class MembershipTeamProjection implements Projection {

    record Named(OrganizationId organizationId, TeamId teamId, String name) {}

    record Giving(TeamId teamId, Set<OrganizationRole> roles, Set<PlatformRole> platformRoles) {}

    record InTeam(TeamId teamId, UserId userId, TeamRole role) {}

    @Override
    public String name() {
        return "membership-teams";
    }

    @Override
    public Set<String> topics() {
        return Set.of("chatelaine.identity");
    }

    @Override
    public void apply(PublishedEvent event) {
        switch (event.type()) {
            case "dev.chatelaine.identity.TeamCreated.v1" -> created(event.as(Named.class));
            case "dev.chatelaine.identity.TeamDescribed.v1" -> described(event.as(Named.class));
            case "dev.chatelaine.identity.TeamRolesChanged.v1" -> gives(event.as(Giving.class));
            case "dev.chatelaine.identity.TeamMemberAdded.v1", "dev.chatelaine.identity.TeamMemberRoleChanged.v1" ->
                member(event.as(InTeam.class));
            case "dev.chatelaine.identity.TeamMemberRemoved.v1" -> removed(event.as(InTeam.class));
            case "dev.chatelaine.identity.TeamDeleted.v1" -> deleted(event.as(Named.class));
            default -> {} // changes nobody's teams
        }
    }

    @Override
    public void reset() {
        MembershipTeamMemberView.deleteAll();
        MembershipTeamView.deleteAll();
    }

    private static void created(Named event) {
        var team = new MembershipTeamView();
        team.teamId = event.teamId().value();
        team.organizationId = event.organizationId().value();
        team.name = event.name();
        team.roles = List.of();
        team.platformRoles = List.of();
        team.persist();
    }

    private static void described(Named event) {
        team(event.teamId()).name = event.name();
    }

    private static void gives(Giving event) {
        var team = team(event.teamId());
        team.roles = event.roles().stream().sorted().toList();
        team.platformRoles = event.platformRoles().stream().sorted().toList();
    }

    private static void member(InTeam event) {
        MembershipTeamMemberView known = MembershipTeamMemberView.findById(key(event));
        var member = known == null ? new MembershipTeamMemberView() : known;
        member.teamId = event.teamId().value();
        member.userId = event.userId().value();
        member.role = event.role();
        member.persist();
    }

    private static void removed(InTeam event) {
        MembershipTeamMemberView.deleteById(key(event));
    }

    private static void deleted(Named event) {
        MembershipTeamMemberView.delete("teamId", event.teamId().value());
        MembershipTeamView.deleteById(event.teamId().value());
    }

    private static MembershipTeamMemberView.Key key(InTeam event) {
        return new MembershipTeamMemberView.Key(
                event.teamId().value(), event.userId().value());
    }

    private static MembershipTeamView team(TeamId teamId) {
        return MembershipTeamView.findById(teamId.value());
    }
}
