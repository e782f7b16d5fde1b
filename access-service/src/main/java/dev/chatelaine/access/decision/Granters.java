package dev.chatelaine.access.decision;

import dev.chatelaine.access.ResourceId;
import dev.chatelaine.access.SpaceId;
import dev.chatelaine.access.UserId;
import dev.chatelaine.access.graph.Fact;
import dev.chatelaine.access.graph.Graph;
import dev.chatelaine.access.graph.Scope;
import java.time.Instant;
import java.util.stream.Stream;

/** Who could give something in a place: those whom the rule lets manage who has what there. */
public final class Granters {

    private static final String MANAGE = "manage";

    private Granters() {}

    /** Everybody who could, in a stable order. */
    public static Stream<UserId> of(Graph graph, Scope scope, Instant at) {
        return switch (scope.type()) {
            case ORGANIZATION -> those(graph, MANAGE, "organization-member", scope, at);
            case MODULE -> those(graph, MANAGE, "module-role", scope, at);
            case PROJECT -> those(graph, MANAGE, "project-team", scope, at);
            case SPACE -> graph.space(new SpaceId(scope.id())).stream().flatMap(space -> inSpace(graph, space, at));
            case RESOURCE ->
                graph.resource(new ResourceId(scope.id())).stream().flatMap(found -> onResource(graph, found, at));
        };
    }

    private static Stream<UserId> inSpace(Graph graph, Fact.Space space, Instant at) {
        return space.moduleId() == null
                ? those(graph, MANAGE, "space-collaborator", Scope.of(space.spaceId()), at)
                : of(graph, Scope.of(space.moduleId()), at);
    }

    /** Its owner, as long as they belong to its project, and whoever administers what is registered there. */
    private static Stream<UserId> onResource(Graph graph, Fact.Resource resource, Instant at) {
        var project = Scope.of(resource.projectId());
        boolean owned = graph.isActive(resource.ownerId(), resource.organizationId())
                && !new Holder(graph, resource.ownerId(), resource.organizationId(), at)
                        .counting(project)
                        .isEmpty();
        var owner = owned ? Stream.of(resource.ownerId()) : Stream.<UserId>empty();
        return Stream.concat(owner, those(graph, "administer", "resource", project, at))
                .distinct();
    }

    private static Stream<UserId> those(Graph graph, String action, String type, Scope scope, Instant at) {
        var target = new Target(type, scope);
        return Search.subjects(graph, target, user -> Question.of(user, action, type, scope), at, null);
    }
}
