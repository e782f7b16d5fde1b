package dev.chatelaine.identity.scim;

import static java.util.stream.Collectors.toMap;

import de.captaingoldfish.scim.sdk.common.resources.Group;
import de.captaingoldfish.scim.sdk.common.resources.multicomplex.Member;
import dev.chatelaine.identity.OrganizationId;
import dev.chatelaine.identity.TeamId;
import dev.chatelaine.identity.UserId;
import dev.chatelaine.identity.team.Teams.TeamOfPeople;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.function.Function;

/** How teams are written as SCIM groups. */
@Singleton
class GroupDocuments {

    private final Roster roster;
    private final GroupNames names;

    GroupDocuments(Roster roster, GroupNames names) {
        this.roster = roster;
        this.names = names;
    }

    /** Writes teams of this organization. A member whom the directory has deleted is not shown to it. */
    Function<TeamOfPeople, Group> of(OrganizationId organization) {
        var people = roster.of(organization).stream().collect(toMap(Roster.Listed::userId, listed -> listed));
        var external = names.of(organization);
        return team -> write(team, people, external);
    }

    private static Group write(TeamOfPeople team, Map<UserId, Roster.Listed> people, Map<TeamId, String> external) {
        var group = new Group();
        group.setId(team.teamId().toString());
        group.setExternalId(external.get(team.teamId()));
        group.setDisplayName(team.name());
        group.setMembers(team.members().stream()
                .filter(people::containsKey)
                .sorted((a, b) -> a.value().compareTo(b.value()))
                .map(userId -> member(people.get(userId)))
                .toList());
        return Versions.stamp(group, null);
    }

    private static Member member(Roster.Listed listed) {
        return Member.builder()
                .value(listed.userId().toString())
                .type("User")
                .display(listed.entry().userName())
                .build();
    }
}
