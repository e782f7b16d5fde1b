package dev.chatelaine.access.finding;

import dev.chatelaine.access.OrganizationId;
import dev.chatelaine.access.graph.Graph;
import dev.chatelaine.access.graph.Principal;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * Finds the teams that have grown much between two moments.
 *
 * @param percent by more than this they have grown much, if it is also
 * @param people that many at least
 */
record GrownTeams(Graph then, Graph now, int percent, int people) {

    Stream<Finding> of(OrganizationId organization) {
        return now.membersOf(organization)
                .flatMap(user ->
                        StreamSupport.stream(now.teamsOf(user, organization).spliterator(), false))
                .distinct()
                .map(Principal::team)
                .map(team -> Finding.grew(
                        team, then.membersOf(team).count(), now.membersOf(team).count()))
                .filter(this::isMuch);
    }

    private boolean isMuch(Finding team) {
        long more = team.members() - team.membersBefore();
        return more >= people && more * 100 > team.membersBefore() * percent;
    }
}
