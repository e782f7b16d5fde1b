package dev.chatelaine.identity.team;

import dev.chatelaine.identity.OrganizationId;
import dev.chatelaine.identity.TeamId;
import dev.chatelaine.identity.UserId;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The teams of an organization and who is in them, for features that serve the same teams by another door. */
@Singleton
public class Teams {

    /** A team and its members, whatever they are in it. */
    public record TeamOfPeople(TeamId teamId, String name, Set<UserId> members) {}

    /** The organization's teams, in the order of their ids. */
    @Transactional
    public List<TeamOfPeople> of(OrganizationId organization) {
        var members = TeamMemberView.byTeam(organization.value());
        return TeamView.allOf(organization.value()).stream()
                .map(team -> new TeamOfPeople(
                        new TeamId(team.teamId), team.name, Set.copyOf(members.getOrDefault(team.teamId, Set.of()))))
                .toList();
    }

    /** The organization's teams that somebody is in; of their members, only that one is told. */
    @Transactional
    public List<TeamOfPeople> of(OrganizationId organization, UserId user) {
        return TeamView.allOf(user.value(), organization.value()).stream()
                .map(team -> new TeamOfPeople(new TeamId(team.teamId), team.name, Set.of(user)))
                .toList();
    }

    /** The team, if it is this organization's. */
    @Transactional
    public Optional<TeamOfPeople> find(OrganizationId organization, TeamId id) {
        return TeamView.<TeamView>findByIdOptional(id.value())
                .filter(team -> team.organizationId.equals(organization.value()))
                .map(team -> new TeamOfPeople(id, team.name, TeamMemberView.membersOf(id.value())));
    }
}
