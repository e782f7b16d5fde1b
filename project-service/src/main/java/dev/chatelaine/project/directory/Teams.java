package dev.chatelaine.project.directory;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import dev.chatelaine.project.OrganizationId;
import dev.chatelaine.project.TeamId;
import dev.chatelaine.project.UserId;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Looks the teams of organizations up. */
@Singleton
public class Teams {

    /**
     * A team as it was when it was read.
     *
     * @param deleted whether it exists no more; its name is kept for those who read where it once belonged
     */
    public record NamedTeam(TeamId teamId, OrganizationId organizationId, String name, boolean deleted) {

        private static NamedTeam of(OrganizationTeamView view) {
            return new NamedTeam(
                    new TeamId(view.teamId), new OrganizationId(view.organizationId), view.name, view.deleted);
        }
    }

    /** Those of these teams that are known. */
    @Transactional
    public Map<UUID, NamedTeam> find(Collection<UUID> teams) {
        if (teams.isEmpty()) return Map.of();
        return OrganizationTeamView.of(teams).stream().collect(toMap(view -> view.teamId, NamedTeam::of));
    }

    /** Whether the organization has this team now. */
    @Transactional
    public boolean exists(TeamId team, OrganizationId organization) {
        OrganizationTeamView view = OrganizationTeamView.findById(team.value());
        return view != null && !view.deleted && view.organizationId.equals(organization.value());
    }

    /** Who is in the team now, whether active or not. */
    @Transactional
    public Set<UserId> members(TeamId team) {
        return OrganizationTeamMemberView.of(team.value()).stream()
                .map(UserId::new)
                .collect(toSet());
    }

    /** The teams of any organization that the user is in, unless the organization has deactivated them. */
    @Transactional
    public Set<UUID> of(UserId user) {
        return OrganizationTeamView.<OrganizationTeamView>list("""
                        not deleted and teamId in (
                            select member.teamId from OrganizationTeamMemberView member where member.userId = ?1)
                        and organizationId in (
                            select member.organizationId from OrganizationMemberView member
                            where member.userId = ?1 and member.active)""", user.value()).stream()
                .map(view -> view.teamId)
                .collect(toSet());
    }
}
