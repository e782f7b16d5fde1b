package dev.chatelaine.identity.scim;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import dev.chatelaine.identity.TeamId;
import dev.chatelaine.identity.TeamRole;
import dev.chatelaine.identity.UserId;
import dev.chatelaine.identity.team.Inheritance;
import dev.chatelaine.identity.team.Quotas;
import dev.chatelaine.identity.team.TeamCommand.ChangeTeam;
import dev.chatelaine.identity.team.TeamCommand.ChangeTeamMembers;
import dev.chatelaine.identity.team.TeamCommand.CreateTeam;
import dev.chatelaine.identity.team.TeamCommand.DeleteTeam;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/** Makes an organization's teams what its directory says. */
@Singleton
class Grouping {

    private final Roster roster;
    private final GroupNames names;
    private final ScimChanges changes;
    private final Clock clock;

    Grouping(Roster roster, GroupNames names, ScimChanges changes, Clock clock) {
        this.roster = roster;
        this.names = names;
        this.changes = changes;
        this.clock = clock;
    }

    void create(ScimClient client, TeamId id, GroupDraft draft) {
        requireUsers(client, draft.members());
        changes.send(new CreateTeam(
                id,
                client.organizationId(),
                draft.name(),
                "",
                Inheritance.NOTHING,
                Quotas.UNLIMITED,
                draft.members().stream().collect(toMap(userId -> userId, _ -> TeamRole.MEMBER)),
                Optional.empty(),
                client.overTeams(),
                clock.instant()));
        if (draft.externalId() != null) names.put(client.organizationId(), id, draft.externalId());
    }

    /** What differs is changed, and nothing else: others may be changing the team too. */
    void change(ScimClient client, TeamId id, GroupDraft before, GroupDraft after) {
        var added = without(after.members(), before.members());
        var removed = without(before.members(), after.members());
        requireUsers(client, added);
        if (!added.isEmpty() || !removed.isEmpty())
            changes.send(new ChangeTeamMembers(id, added, removed, client.overTeams(), clock.instant()));
        if (!after.name().equals(before.name())) changes.send(rename(client, id, after.name()));
        names.put(client.organizationId(), id, after.externalId());
    }

    void delete(ScimClient client, TeamId id) {
        changes.send(new DeleteTeam(id, client.overTeams(), clock.instant()));
        names.forget(id);
    }

    private ChangeTeam rename(ScimClient client, TeamId id, String name) {
        return new ChangeTeam(
                id,
                Optional.of(name),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                client.overTeams(),
                clock.instant());
    }

    /** Deactivated people may be put into teams; it counts when they are active. */
    private void requireUsers(ScimClient client, Set<UserId> users) {
        if (users.isEmpty()) return;
        var known = roster.of(client.organizationId()).stream()
                .map(Roster.Listed::userId)
                .collect(toSet());
        for (var user : users) {
            if (!known.contains(user)) throw GroupDraft.notAUser(user.toString());
        }
    }

    private static Set<UserId> without(Set<UserId> some, Set<UserId> others) {
        var rest = new HashSet<>(some);
        rest.removeAll(others);
        return Set.copyOf(rest);
    }
}
