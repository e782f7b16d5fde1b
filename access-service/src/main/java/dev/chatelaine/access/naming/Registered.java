package dev.chatelaine.access.naming;

import dev.chatelaine.access.ProjectId;
import dev.chatelaine.access.ResourceId;
import dev.chatelaine.access.SpaceId;
import dev.chatelaine.access.UserId;
import dev.chatelaine.access.graph.Graph;
import dev.chatelaine.access.graph.Scope;
import dev.chatelaine.chassis.domain.Id;
import java.util.HashMap;
import java.util.Map;

/** What is known by itself of people and things: conditions see it, whatever the asker says under the same names. */
public final class Registered {

    private final Graph graph;

    public Registered(Graph graph) {
        this.graph = graph;
    }

    /** What a condition may look at of a subject. */
    public Map<String, Object> subject(Named named, UserId user) {
        var properties = new HashMap<>(named.properties());
        put(properties, "userId", user);
        return described(named, properties);
    }

    /** What a condition may look at of a resource. */
    public Map<String, Object> resource(Named named, Scope scope) {
        var properties = new HashMap<>(named.properties());
        boolean itself = scope.type() == Places.TYPES.get(named.type());
        switch (scope.type()) {
            case RESOURCE -> ofResource(properties, new ResourceId(scope.id()));
            case PROJECT -> ofProject(properties, new ProjectId(scope.id()), itself);
            case SPACE -> ofSpace(properties, new SpaceId(scope.id()), itself);
            case MODULE -> properties.put("moduleId", scope.id().toString());
            case ORGANIZATION -> {} // what lies nowhere else is described by the asker alone
        }
        return described(named, properties);
    }

    private void ofResource(Map<String, Object> properties, ResourceId id) {
        graph.resource(id).ifPresent(resource -> {
            put(properties, "projectId", resource.projectId());
            put(properties, "spaceId", resource.spaceId());
            put(properties, "ownerId", resource.ownerId());
            put(properties, "path", resource.path());
            put(properties, "name", resource.name());
        });
    }

    private void ofProject(Map<String, Object> properties, ProjectId id, boolean itself) {
        put(properties, "projectId", id);
        if (itself)
            graph.project(id).ifPresent(project -> {
                put(properties, "ownerId", project.ownerId());
                put(properties, "name", project.name());
            });
    }

    private void ofSpace(Map<String, Object> properties, SpaceId id, boolean itself) {
        put(properties, "spaceId", id);
        if (itself) graph.space(id).ifPresent(space -> put(properties, "name", space.name()));
    }

    /** Nothing known is known, too: the asker cannot fill it in. */
    private static void put(Map<String, Object> properties, String name, Object value) {
        if (value == null) properties.remove(name);
        else properties.put(name, value instanceof Id id ? id.value().toString() : value);
    }

    private static Map<String, Object> described(Named named, Map<String, Object> properties) {
        return Map.of("type", named.type(), "id", named.id(), "properties", properties);
    }
}
