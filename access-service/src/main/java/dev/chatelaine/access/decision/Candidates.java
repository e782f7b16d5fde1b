package dev.chatelaine.access.decision;

import dev.chatelaine.access.ResourceId;
import dev.chatelaine.access.SpaceId;
import dev.chatelaine.access.UserId;
import dev.chatelaine.access.graph.Fact;
import dev.chatelaine.access.graph.Grant;
import dev.chatelaine.access.graph.Graph;
import dev.chatelaine.access.graph.Scope;
import dev.chatelaine.access.graph.ScopeType;
import dev.chatelaine.access.role.BuiltInRoles;
import dev.chatelaine.access.role.Permission;
import java.util.Objects;
import java.util.stream.Stream;

/** Everybody and everything that the rule could say yes to. These may be too many, and never too few. */
final class Candidates {

    private Candidates() {}

    /** Nobody is permitted anything who was not given something in a place that counts for it. */
    static Stream<UserId> subjects(Graph graph, Target target) {
        return places(graph, target)
                .flatMap(place -> graph.grantsIn(place).all())
                .map(Grant::principal)
                .filter(Objects::nonNull)
                .distinct()
                .flatMap(graph::peopleOf);
    }

    private static Stream<Scope> places(Graph graph, Target target) {
        var scope = target.scope();
        var near =
                switch (scope.type()) {
                    case ORGANIZATION, MODULE, PROJECT -> Stream.of(scope);
                    case SPACE -> Stream.concat(Stream.of(scope), module(graph, scope));
                    case RESOURCE -> Stream.concat(Stream.of(scope), around(graph, scope));
                };
        return Rule.isDecidedAbove(target)
                ? Stream.concat(
                        near, Stream.ofNullable(graph.organizationOf(scope)).map(Scope::of))
                : near;
    }

    private static Stream<Scope> module(Graph graph, Scope space) {
        return graph.space(new SpaceId(space.id())).map(Fact.Space::moduleId).map(Scope::of).stream();
    }

    private static Stream<Scope> around(Graph graph, Scope resource) {
        return graph.resource(new ResourceId(resource.id())).stream()
                .flatMap(found -> Stream.of(Scope.of(found.projectId()), Scope.of(found.organizationId())));
    }

    /** All actions that are known on something of its type: by roles, by sharing, and by templates that were given. */
    static Stream<String> actions(Graph graph, Target target) {
        var organization = graph.organizationOf(target.scope());
        if (organization == null) return Stream.empty();
        var type = target.type();
        return Stream.of(
                        BuiltInRoles.KNOWN.actions(type).stream(),
                        Capability.of(target).map(Capability::action),
                        Sight.type(graph, organization, type).stream().flatMap(shared -> shared.actions().stream()),
                        templates(graph, target.scope())
                                .flatMap(template -> template.permissions().stream())
                                .filter(permission -> permission.resourceType().equals(type))
                                .map(Permission::action))
                .flatMap(names -> names);
    }

    private static Stream<Fact.Template> templates(Graph graph, Scope scope) {
        var places = scope.type() == ScopeType.RESOURCE ? around(graph, scope) : Stream.of(scope);
        return places.flatMap(place -> graph.grantsIn(place).all())
                .flatMap(grant -> grant.templates().stream())
                .distinct()
                .flatMap(role -> graph.template(role).stream());
    }
}
