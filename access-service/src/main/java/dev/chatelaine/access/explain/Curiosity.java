package dev.chatelaine.access.explain;

import dev.chatelaine.access.SpaceId;
import dev.chatelaine.access.UserId;
import dev.chatelaine.access.decision.Granters;
import dev.chatelaine.access.decision.Question;
import dev.chatelaine.access.decision.Rule;
import dev.chatelaine.access.graph.Graph;
import dev.chatelaine.access.graph.Principal;
import dev.chatelaine.access.graph.Scope;
import dev.chatelaine.access.graph.ScopeType;
import java.time.Instant;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** Who may know why: whoever could give it, and those who ask about themselves where they were ever given something. */
final class Curiosity {

    private final Graph graph;
    private final UserId asker;
    private final Instant at;

    Curiosity(Graph graph, UserId asker, Instant at) {
        this.graph = graph;
        this.asker = asker;
        this.at = at;
    }

    /** Whether the asker may know why the subject may do what is asked, or may not. */
    boolean isEntitled(Question question) {
        var scope = question.target().scope();
        if (administers(scope)) return true;
        return question.subject().equals(asker) && (Rule.permits(graph, question, at) || knows(scope));
    }

    /** Whether the asker decides about the place, in it or from above. */
    boolean administers(Scope scope) {
        var organization = graph.organizationOf(scope);
        if (organization == null) return false;
        var rank = Question.of(asker, "grant", "organization-admin", Scope.of(organization));
        return Rule.permits(graph, rank, at) || Granters.of(graph, scope, at).anyMatch(asker::equals);
    }

    /** Of a place one knows through what one was given there, whatever has become of it. */
    private boolean knows(Scope scope) {
        var organization = graph.organizationOf(scope);
        if (organization == null || !graph.isActive(asker, organization)) return false;
        if (scope.type() == ScopeType.ORGANIZATION)
            return graph.member(organization, asker).isPresent();
        var teams = StreamSupport.stream(graph.teamsOf(asker, organization).spliterator(), false);
        return Stream.concat(Stream.of(Principal.of(asker)), teams)
                .anyMatch(
                        principal -> !graph.grantsIn(place(scope)).of(principal).isEmpty());
    }

    /** A module's own space is known to those who know the module. */
    private Scope place(Scope scope) {
        if (scope.type() != ScopeType.SPACE) return scope;
        return graph.space(new SpaceId(scope.id()))
                .filter(space -> space.moduleId() != null)
                .map(space -> Scope.of(space.moduleId()))
                .orElse(scope);
    }
}
