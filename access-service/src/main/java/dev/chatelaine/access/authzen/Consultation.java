package dev.chatelaine.access.authzen;

import dev.chatelaine.access.OrganizationId;
import dev.chatelaine.access.UserId;
import dev.chatelaine.access.authzen.Decision.Reason;
import dev.chatelaine.access.condition.Attributes;
import dev.chatelaine.access.decision.Question;
import dev.chatelaine.access.decision.Rule;
import dev.chatelaine.access.decision.Target;
import dev.chatelaine.access.graph.Graph;
import dev.chatelaine.access.graph.Scope;
import dev.chatelaine.access.naming.Actions;
import dev.chatelaine.access.naming.Names;
import dev.chatelaine.access.naming.Registered;
import dev.chatelaine.access.naming.Roster;
import java.time.Instant;
import java.util.Map;
import java.util.stream.Stream;

/** What is known at one moment, asked by somebody. However many questions there are, all are answered from that moment. */
final class Consultation {

    private final Graph graph;
    private final Instant at;
    private final Audience audience;
    private final Names names;
    private final Roster roster;

    Consultation(Graph graph, Instant at, Audience audience, Names names, Roster roster) {
        this.graph = graph;
        this.at = at;
        this.audience = audience;
        this.names = names;
        this.roster = roster;
    }

    OrganizationId organization() {
        return audience.organization();
    }

    /** The answer to a complete question. */
    Decision decide(Evaluation asked) {
        var user = names.subject(asked.subject());
        audience.requireMayAskAbout(user.orElse(null));
        if (user.isEmpty()) return Decision.no(Reason.SUBJECT_UNKNOWN);
        var scope = names.place(asked.resource());
        if (scope.isEmpty()) return Decision.no(audience.told(Reason.RESOURCE_UNKNOWN));
        var question = question(asked, user.get(), scope.get());
        return Rule.permits(graph, question, at) ? Decision.YES : Decision.no(Reason.NOT_PERMITTED);
    }

    /** Those of a type who may do it, by their names. */
    Stream<String> subjects(Evaluation asked) {
        audience.requireMayAskAboutAll();
        var anybody = asked.subject();
        return names.place(asked.resource()).stream()
                .flatMap(scope -> roster.subjects(anybody.type(), scope))
                .filter(name -> decide(asked.of(anybody.as(name))).decision());
    }

    /** The things of a type to which it may be done, by their names. */
    Stream<String> resources(Evaluation asked) {
        audience.requireMayAskAbout(names.subject(asked.subject()).orElse(null));
        var anything = asked.resource();
        return roster.resources(anything.type())
                .filter(name -> decide(asked.on(anything.as(name))).decision());
    }

    /** What may be done to it, by their names. */
    Stream<String> actions(Evaluation asked) {
        audience.requireMayAskAbout(names.subject(asked.subject()).orElse(null));
        return new Actions(graph, organization())
                .on(asked.resource().type()).stream()
                        .filter(name -> decide(asked.doing(name)).decision());
    }

    private Question question(Evaluation asked, UserId user, Scope scope) {
        var registered = new Registered(graph);
        var action = asked.action();
        var attributes = new Attributes(
                registered.subject(asked.subject(), user),
                registered.resource(asked.resource(), scope),
                Map.of("name", action.name(), "properties", action.properties()),
                asked.context() == null ? Map.of() : asked.context());
        return new Question(user, action.name(), new Target(asked.resource().type(), scope), attributes);
    }
}
