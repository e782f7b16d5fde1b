package dev.chatelaine.access.decision;

import static java.util.Comparator.comparing;

import dev.chatelaine.access.OrganizationId;
import dev.chatelaine.access.ResourceId;
import dev.chatelaine.access.UserId;
import dev.chatelaine.access.graph.Graph;
import dev.chatelaine.access.graph.Scope;
import dev.chatelaine.access.graph.ScopeType;
import java.time.Instant;
import java.util.Comparator;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * All that the rule says yes to, when one part of the question is left open. Everything that could be permitted is a
 * candidate, and the rule is asked about each, so a search finds what single questions would, and in the same order
 * whenever it is asked.
 */
public final class Search {

    private static final Comparator<UserId> PEOPLE = comparing(UserId::value);
    private static final Comparator<Scope> PLACES = comparing(Scope::id);

    private Search() {}

    /**
     * Who may do it.
     *
     * @param asking the question about one person; its target is the one given here
     * @param after the last one that is known already; null: from the beginning
     */
    public static Stream<UserId> subjects(
            Graph graph, Target target, Function<UserId, Question> asking, Instant at, UserId after) {
        return permitted(graph, Candidates.subjects(graph, target), PEOPLE, after, asking, at);
    }

    /**
     * To which places or registered resources of the organization it may be done.
     *
     * @param type {@code organization}, {@code module}, {@code project}, {@code space}, or a type of resource
     * @param asking the question about one of them
     * @param after the last one that is known already; null: from the beginning
     */
    public static Stream<Scope> resources(
            Graph graph,
            OrganizationId organization,
            String type,
            Function<Scope, Question> asking,
            Instant at,
            Scope after) {
        var places = Stream.concat(Stream.of(Scope.of(organization)), graph.placesOf(organization));
        return permitted(graph, places.filter(isOf(graph, type)), PLACES, after, asking, at);
    }

    /**
     * What may be done.
     *
     * @param asking the question about one action; its target is the one given here
     * @param after the last one that is known already; null: from the beginning
     */
    public static Stream<String> actions(
            Graph graph, Target target, Function<String, Question> asking, Instant at, String after) {
        return permitted(graph, Candidates.actions(graph, target), Comparator.naturalOrder(), after, asking, at);
    }

    private static <T> Stream<T> permitted(
            Graph graph, Stream<T> candidates, Comparator<T> order, T after, Function<T, Question> asking, Instant at) {
        return candidates
                .filter(one -> after == null || order.compare(one, after) > 0)
                .distinct()
                .sorted(order)
                .filter(one -> Rule.permits(graph, asking.apply(one), at));
    }

    private static Predicate<Scope> isOf(Graph graph, String type) {
        return scope -> scope.type() == ScopeType.RESOURCE
                ? graph.resource(new ResourceId(scope.id()))
                        .filter(resource -> resource.type().equals(type))
                        .isPresent()
                : scope.type().name().toLowerCase(Locale.ROOT).equals(type);
    }
}
