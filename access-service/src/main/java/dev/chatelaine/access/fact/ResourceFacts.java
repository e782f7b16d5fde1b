package dev.chatelaine.access.fact;

import dev.chatelaine.access.OrganizationId;
import dev.chatelaine.access.ProjectId;
import dev.chatelaine.access.ResourceId;
import dev.chatelaine.access.SpaceId;
import dev.chatelaine.access.UserId;
import dev.chatelaine.access.fact.Facts.Meaning;
import dev.chatelaine.access.graph.Change;
import dev.chatelaine.access.graph.Fact;
import dev.chatelaine.access.graph.Known;
import dev.chatelaine.access.graph.Scope;
import dev.chatelaine.access.graph.Visibility;
import dev.chatelaine.chassis.projection.PublishedEvent;
import java.util.List;
import java.util.Map;

/** What project-service says about registered resources, their types, and with whom they are shared. */
final class ResourceFacts {

    private static final String PROJECT = "dev.chatelaine.project.";

    /** A move that has begun changes nothing: until the bytes have arrived, the resource lies where it lay. */
    static final Map<String, Meaning> MEANINGS = Map.of(
            PROJECT + "ResourceRegistered.v1", ResourceFacts::registered,
            PROJECT + "ResourceRenamed.v1", (event, known) -> with(event, known, ResourceFacts::renamed),
            PROJECT + "ResourceVisibilityChanged.v1", (event, known) -> with(event, known, ResourceFacts::shown),
            PROJECT + "ResourceMoved.v1", (event, known) -> with(event, known, ResourceFacts::moved),
            PROJECT + "ResourceDeleted.v1", (event, known) -> with(event, known, (_, _) -> null),
            PROJECT + "ResourceShared.v1",
                    (event, known) -> event.as(Terms.class).given(scope(event), "share", event, known),
            PROJECT + "ResourceUnshared.v1",
                    (event, known) -> event.as(Terms.class).taken(scope(event), event, known),
            PROJECT + "ResourceTypeDefined.v1", ResourceFacts::typeDefined);

    private ResourceFacts() {}

    private static List<Change> registered(PublishedEvent event, Known known) {
        var said = event.as(Resource.class);
        return List.of(new Change(
                null,
                new Fact.Resource(
                        said.organizationId(),
                        said.resourceId(),
                        said.projectId(),
                        said.spaceId(),
                        said.type(),
                        said.inherits(),
                        said.name(),
                        said.path(),
                        said.ownerId(),
                        Visibility.PRIVATE)));
    }

    private static List<Change> with(PublishedEvent event, Known known, Next next) {
        var said = event.as(Resource.class);
        var before = known.resource(said.resourceId())
                .orElseThrow(() -> new IllegalStateException("no resource " + said.resourceId()));
        return List.of(new Change(before, next.after(before, said)));
    }

    private static Fact.Resource renamed(Fact.Resource one, Resource said) {
        return copy(one, one.spaceId(), said.name(), one.visibility());
    }

    private static Fact.Resource shown(Fact.Resource one, Resource said) {
        return copy(one, one.spaceId(), one.name(), said.visibility());
    }

    private static Fact.Resource moved(Fact.Resource one, Resource said) {
        return copy(one, said.spaceId(), one.name(), one.visibility());
    }

    private static Fact.Resource copy(Fact.Resource one, SpaceId space, String name, Visibility visibility) {
        return new Fact.Resource(
                one.organizationId(),
                one.resourceId(),
                one.projectId(),
                space,
                one.type(),
                one.inherits(),
                name,
                one.path(),
                one.ownerId(),
                visibility);
    }

    private static List<Change> typeDefined(PublishedEvent event, Known known) {
        var said = event.as(ResourceType.class);
        return List.of(new Change(
                known.resourceType(said.organizationId(), said.name()).orElse(null),
                new Fact.ResourceType(said.organizationId(), said.name(), said.actions())));
    }

    private static Scope scope(PublishedEvent event) {
        return Scope.of(event.as(Resource.class).resourceId());
    }

    private interface Next {
        Fact.Resource after(Fact.Resource before, Resource said);
    }

    record Resource(
            OrganizationId organizationId,
            ResourceId resourceId,
            ProjectId projectId,
            SpaceId spaceId,
            String type,
            boolean inherits,
            String name,
            String path,
            UserId ownerId,
            Visibility visibility) {}

    record ResourceType(OrganizationId organizationId, String name, List<String> actions) {}
}
