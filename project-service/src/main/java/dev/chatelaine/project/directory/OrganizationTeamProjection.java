package dev.chatelaine.project.directory;

import dev.chatelaine.chassis.projection.Projection;
import dev.chatelaine.chassis.projection.PublishedEvent;
import dev.chatelaine.project.OrganizationId;
import dev.chatelaine.project.OrganizationRole;
import dev.chatelaine.project.TeamId;
import dev.chatelaine.project.UserId;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Set;

/** Notes what identity-service says about teams. */
@Singleton
class OrganizationTeamProjection implements Projection {

    record Named(OrganizationId organizationId, TeamId teamId, String name) {}

    record Giving(TeamId teamId, Set<OrganizationRole> roles) {}

    record Membership(TeamId teamId, UserId userId) {}

    @Override
    public String name() {
        return "organization-team";
    }

    @Override
    public Set<String> topics() {
        return Set.of("chatelaine.identity");
    }

    @Override
    public void reset() {
        OrganizationTeamMemberView.deleteAll();
        OrganizationTeamView.deleteAll();
    }

    @Override
    public void apply(PublishedEvent event) {
        switch (event.type()) {
            case "dev.chatelaine.identity.TeamCreated.v1" -> created(event.as(Named.class));
            case "dev.chatelaine.identity.TeamDescribed.v1" -> described(event.as(Named.class));
            case "dev.chatelaine.identity.TeamRolesChanged.v1" -> gives(event.as(Giving.class));
            case "dev.chatelaine.identity.TeamDeleted.v1" -> deleted(event.as(Named.class));
            case "dev.chatelaine.identity.TeamMemberAdded.v1" -> {
                var added = event.as(Membership.class);
                OrganizationTeamMemberView.add(
                        added.teamId().value(), added.userId().value());
            }
            case "dev.chatelaine.identity.TeamMemberRemoved.v1" -> {
                var removed = event.as(Membership.class);
                OrganizationTeamMemberView.remove(
                        removed.teamId().value(), removed.userId().value());
            }
            default -> {} // changes neither what a team is called, nor who is in it, nor what it gives
        }
    }

    private static void created(Named event) {
        var team = new OrganizationTeamView();
        team.teamId = event.teamId().value();
        team.organizationId = event.organizationId().value();
        team.name = event.name();
        team.roles = List.of();
        team.persist();
    }

    private static void described(Named event) {
        team(event.teamId()).name = event.name();
    }

    private static void gives(Giving event) {
        team(event.teamId()).roles = List.copyOf(event.roles());
    }

    private static void deleted(Named event) {
        team(event.teamId()).deleted = true;
        OrganizationTeamMemberView.delete("teamId", event.teamId().value());
    }

    private static OrganizationTeamView team(TeamId id) {
        return OrganizationTeamView.findById(id.value());
    }
}
