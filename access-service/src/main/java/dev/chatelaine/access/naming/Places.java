package dev.chatelaine.access.naming;

import dev.chatelaine.access.OrganizationId;
import dev.chatelaine.access.ResourceId;
import dev.chatelaine.access.graph.Graph;
import dev.chatelaine.access.graph.Scope;
import dev.chatelaine.access.graph.ScopeType;
import dev.chatelaine.chassis.json.WireText;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Where something without an alias lies: as itself, in the place that the asker tells, at its type's home, or in no place. */
final class Places {

    /** Types of which each one is a place. */
    static final Map<String, ScopeType> TYPES = Map.of(
            "organization", ScopeType.ORGANIZATION,
            "module", ScopeType.MODULE,
            "project", ScopeType.PROJECT,
            "space", ScopeType.SPACE);

    private static final List<ScopeType> KINDS =
            List.of(ScopeType.PROJECT, ScopeType.SPACE, ScopeType.MODULE, ScopeType.ORGANIZATION);

    private static final Map<String, ScopeType> TOLD = new LinkedHashMap<>();

    static {
        TOLD.put("projectId", ScopeType.PROJECT);
        TOLD.put("spaceId", ScopeType.SPACE);
        TOLD.put("moduleId", ScopeType.MODULE);
    }

    private static final UUID NOWHERE = new UUID(0, 0);

    private final Graph graph;
    private final OrganizationId organization;
    private final Supplier<Optional<Scope>> home;

    Places(Graph graph, OrganizationId organization, Supplier<Optional<Scope>> home) {
        this.graph = graph;
        this.organization = organization;
        this.home = home;
    }

    /** What is known by its id is that; nothing else that is said about it can move it. */
    Optional<Scope> find(Named named) {
        var id = WireText.uuid(named.id());
        var known = id.flatMap(this::known);
        if (known.isPresent()) return known.filter(scope -> isOurs(scope) && fits(scope, named.type()));
        if (TYPES.containsKey(named.type())) return Optional.empty();
        return told(named.properties())
                .or(home)
                .or(() -> Optional.of(Scope.of(organization)))
                .filter(this::isOurs);
    }

    private Optional<Scope> known(UUID id) {
        var resource = new Scope(ScopeType.RESOURCE, id);
        return Stream.concat(Stream.of(resource), KINDS.stream().map(kind -> new Scope(kind, id)))
                .filter(this::exists)
                .findFirst();
    }

    /** An organization that is not ours is not looked for. */
    private boolean exists(Scope scope) {
        return scope.type() == ScopeType.ORGANIZATION
                ? scope.id().equals(organization.value())
                : graph.organizationOf(scope) != null;
    }

    private boolean isOurs(Scope scope) {
        return organization.equals(graph.organizationOf(scope));
    }

    private boolean fits(Scope scope, String type) {
        if (scope.type() == ScopeType.RESOURCE)
            return graph.resource(new ResourceId(scope.id()))
                    .filter(resource -> resource.type().equals(type))
                    .isPresent();
        return !TYPES.containsKey(type) || TYPES.get(type) == scope.type();
    }

    /** The first of these that is told; what is no id is a place that does not exist. */
    private static Optional<Scope> told(Map<String, Object> properties) {
        return TOLD.entrySet().stream()
                .filter(place -> properties.containsKey(place.getKey()))
                .map(place -> new Scope(place.getValue(), id(properties.get(place.getKey()))))
                .findFirst();
    }

    private static UUID id(Object told) {
        return told instanceof String text ? WireText.uuid(text).orElse(NOWHERE) : NOWHERE;
    }
}
