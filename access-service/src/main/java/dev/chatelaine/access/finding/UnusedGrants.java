package dev.chatelaine.access.finding;

import dev.chatelaine.access.EntryId;
import dev.chatelaine.access.ProjectId;
import dev.chatelaine.access.UserId;
import dev.chatelaine.access.graph.Grant;
import dev.chatelaine.access.graph.Graph;
import dev.chatelaine.access.graph.Scope;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/** Finds the grants of a project that let data in or out, and that nobody has used since a certain time. */
record UnusedGrants(Graph graph, ProjectId project, Map<UserId, Instant> lastUses) {

    UnusedGrants {
        lastUses = Map.copyOf(lastUses);
    }

    /** Younger ones had no chance yet. */
    Stream<Finding> since(Instant time, Instant now) {
        return graph.grantsIn(Scope.of(project))
                .all()
                .filter(grant -> grant.countsAt(now) && (grant.upload() || grant.download()))
                .filter(grant -> grant.origin().time().isBefore(time))
                .map(this::found)
                .filter(finding ->
                        finding.lastUsedAt() == null || finding.lastUsedAt().isBefore(time));
    }

    private Finding found(Grant grant) {
        var team = grant.through();
        var user = team == null ? new UserId(grant.principal().id()) : null;
        var lastUse = (team == null ? Stream.of(user) : graph.membersOf(team))
                .map(lastUses::get)
                .filter(Objects::nonNull)
                .max(Instant::compareTo)
                .orElse(null);
        return Finding.unused(
                project, new EntryId(grant.id()), user, team, grant.origin().time(), lastUse);
    }
}
