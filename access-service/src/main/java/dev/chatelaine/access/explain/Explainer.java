package dev.chatelaine.access.explain;

import dev.chatelaine.access.OrganizationId;
import dev.chatelaine.access.UserId;
import dev.chatelaine.access.alias.Aliases;
import dev.chatelaine.access.condition.Attributes;
import dev.chatelaine.access.decision.Granters;
import dev.chatelaine.access.decision.Obstacles;
import dev.chatelaine.access.decision.Question;
import dev.chatelaine.access.decision.Rule;
import dev.chatelaine.access.decision.Target;
import dev.chatelaine.access.explain.Explanation.Granter;
import dev.chatelaine.access.explain.Explanation.Hindrance;
import dev.chatelaine.access.explain.Explanation.Path;
import dev.chatelaine.access.explain.Explanation.Thing;
import dev.chatelaine.access.graph.Graph;
import dev.chatelaine.access.graph.Scope;
import dev.chatelaine.access.naming.Named;
import dev.chatelaine.access.naming.Names;
import dev.chatelaine.access.naming.Registered;
import dev.chatelaine.access.person.Addresses;
import dev.chatelaine.access.person.People;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Puts an explanation together from what the rule says. */
@Singleton
class Explainer {

    /** More are told to nobody. */
    private static final int MOST_GRANTERS = 20;

    private final Aliases aliases;
    private final Addresses addresses;
    private final People people;

    Explainer(Aliases aliases, Addresses addresses, People people) {
        this.aliases = aliases;
        this.addresses = addresses;
        this.people = people;
    }

    /** The question as the rule understands it; empty if there is nothing of that name in the organization. */
    Optional<Question> question(Graph graph, OrganizationId organization, UserId user, String action, Named resource) {
        var names = new Names(graph, organization, aliases.all(), addresses.all());
        return names.place(resource).map(scope -> question(graph, user, action, resource, scope));
    }

    private static Question question(Graph graph, UserId user, String action, Named resource, Scope scope) {
        var registered = new Registered(graph);
        var attributes = new Attributes(
                registered.subject(Named.person(user), user),
                registered.resource(resource, scope),
                Map.of("name", action, "properties", Map.of()),
                Map.of());
        return new Question(user, action, new Target(resource.type(), scope), attributes);
    }

    Explanation explain(Graph graph, Question question, Named resource, Instant at, Instant asOf) {
        var ways = Rule.ways(graph, question, at);
        var scope = question.target().scope();
        return new Explanation(
                question.subject(),
                question.action(),
                new Thing(resource.type(), resource.id()),
                scope,
                !ways.isEmpty(),
                ways.stream().map(Path::of).toList(),
                Obstacles.of(graph, question, at).stream().map(Hindrance::of).toList(),
                ways.isEmpty() ? granters(graph, scope, at) : List.of(),
                asOf);
    }

    private List<Granter> granters(Graph graph, Scope scope, Instant at) {
        var some = Granters.of(graph, scope, at).limit(MOST_GRANTERS).toList();
        var names = people.names(some);
        return some.stream().map(user -> new Granter(user, names.get(user))).toList();
    }
}
