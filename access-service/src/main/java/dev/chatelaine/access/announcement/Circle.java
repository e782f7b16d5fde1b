package dev.chatelaine.access.announcement;

import dev.chatelaine.access.OrganizationId;
import dev.chatelaine.access.TeamId;
import dev.chatelaine.access.UserId;
import dev.chatelaine.access.graph.Fact;
import dev.chatelaine.access.graph.Grant;
import dev.chatelaine.access.graph.Graph;
import dev.chatelaine.access.graph.Principal;
import dev.chatelaine.access.graph.Scope;
import dev.chatelaine.access.graph.ScopeType;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * Whom a changed fact may concern, and where; each part may be left open. It is rather too wide than too narrow: who
 * stands as before is not announced.
 *
 * @param organization where everybody is concerned; null unless that is all that is known
 * @param user the person; null: everyone who was given something there
 * @param team the team, with everyone in it, and wherever it was given something
 * @param scope the place; null: all places
 */
record Circle(OrganizationId organization, UserId user, TeamId team, Scope scope) {

    /** One person and one place. */
    record Pair(UserId user, Scope scope) {}

    /** Whom the fact may concern; empty: nobody. */
    static Optional<Circle> of(Fact fact) {
        return Optional.ofNullable(
                switch (fact) {
                    case Fact.OrganizationDisabled f -> new Circle(f.organizationId(), null, null, null);
                    case Fact.UserDeactivated f -> new Circle(null, f.userId(), null, null);
                    case Fact.Member f -> new Circle(null, f.userId(), null, null);
                    case Fact.Team f -> new Circle(null, null, f.teamId(), null);
                    case Fact.TeamMember f -> new Circle(null, f.userId(), f.teamId(), null);
                    case Fact.Project f -> new Circle(null, null, null, Scope.of(f.projectId()));
                    case Fact.Attachment f -> new Circle(null, null, null, Scope.of(f.spaceId()));
                    case Fact.Given f -> of(f);
                    case Fact.Template f -> new Circle(f.organizationId(), null, null, null);
                    case Fact.ServiceAccount _, Fact.Module _, Fact.Space _, Fact.Resource _, Fact.ResourceType _ ->
                        null;
                });
    }

    private static Circle of(Fact.Given fact) {
        var principal = fact.grant().principal();
        if (principal == null || fact.scope().type() == ScopeType.RESOURCE) return null;
        return principal.type() == Principal.Type.TEAM
                ? new Circle(null, null, principal.team(), fact.scope())
                : new Circle(null, new UserId(principal.id()), null, fact.scope());
    }

    /** Whether it is one person and one place already. */
    Optional<Pair> pair() {
        return user != null && scope != null && team == null ? Optional.of(new Pair(user, scope)) : Optional.empty();
    }

    /** Each person and place, as far as the graph knows them; spaces that can be reached from a place are with it. */
    Stream<Pair> pairs(Graph graph) {
        return direct(graph)
                .flatMap(pair -> Stream.concat(Stream.of(pair.scope()), reached(graph, pair.scope()))
                        .map(place -> new Pair(pair.user(), place)))
                .filter(pair -> pair.scope().type() != ScopeType.RESOURCE)
                .distinct();
    }

    private Stream<Pair> direct(Graph graph) {
        if (organization != null)
            return graph.placesOf(organization)
                    .flatMap(place -> users(graph, place).map(who -> new Pair(who, place)));
        var places = scope != null ? Set.of(scope) : null;
        if (team != null) {
            var whom = user != null ? Stream.of(user) : graph.membersOf(team);
            return whom.flatMap(who -> (places != null ? places.stream() : graph.holdingsOf(Principal.of(team)))
                    .map(place -> new Pair(who, place)));
        }
        if (user == null) return users(graph, scope).map(who -> new Pair(who, scope));
        return (places != null ? places.stream() : held(graph)).map(place -> new Pair(user, place));
    }

    private Stream<Scope> held(Graph graph) {
        var given = graph.principalsOf(user).flatMap(graph::holdingsOf);
        return Stream.concat(graph.organizationsOf(user).stream().map(Scope::of), given);
    }

    private static Stream<UserId> users(Graph graph, Scope place) {
        return graph.grantsIn(place)
                .all()
                .map(Grant::principal)
                .filter(Objects::nonNull)
                .flatMap(graph::peopleOf);
    }

    private static Stream<Scope> reached(Graph graph, Scope place) {
        return place.type() == ScopeType.SPACE
                ? Stream.empty()
                : StreamSupport.stream(graph.attachedTo(place).spliterator(), false);
    }
}
