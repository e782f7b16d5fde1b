package dev.chatelaine.project.resource;

import dev.chatelaine.chassis.projection.Projection;
import dev.chatelaine.chassis.projection.PublishedEvent;
import dev.chatelaine.project.PrincipalText;
import dev.chatelaine.project.ResourceId;
import dev.chatelaine.project.resource.ResourceEvent.*;
import jakarta.inject.Singleton;
import java.util.Set;
import java.util.UUID;

/** Keeps the lists of resources and of those they are shared with. */
@Singleton
class ResourceProjection implements Projection {

    @Override
    public String name() {
        return "resource";
    }

    @Override
    public Set<String> topics() {
        return Set.of("chatelaine.project");
    }

    @Override
    public void apply(PublishedEvent event) {
        switch (event.type()) {
            case "dev.chatelaine.project.ResourceRegistered.v1" ->
                registered(event.as(ResourceRegistered.class), event);
            case "dev.chatelaine.project.ResourceRenamed.v1" -> renamed(event.as(ResourceRenamed.class));
            case "dev.chatelaine.project.ResourceDeleted.v1" -> deleted(event.as(ResourceDeleted.class));
            case "dev.chatelaine.project.ResourceShared.v1" -> shared(event.as(ResourceShared.class), event);
            case "dev.chatelaine.project.ResourceUnshared.v1" -> unshared(event.as(ResourceUnshared.class));
            case "dev.chatelaine.project.ResourceVisibilityChanged.v1" ->
                shown(event.as(ResourceVisibilityChanged.class));
            case "dev.chatelaine.project.ResourceMoveBegun.v1" -> leaves(event.as(ResourceMoveBegun.class));
            case "dev.chatelaine.project.ResourceMoved.v1" -> moved(event.as(ResourceMoved.class));
            default -> {} // says nothing about resources
        }
    }

    @Override
    public void reset() {
        ResourceView.deleteAll();
        ResourceShareView.deleteAll();
    }

    private static void registered(ResourceRegistered e, PublishedEvent event) {
        var view = new ResourceView();
        view.resourceId = e.resourceId().value();
        view.organizationId = e.organizationId().value();
        view.projectId = e.projectId().value();
        view.liesAt(ResourcePlace.of(e.spaceId()));
        view.type = e.type();
        view.inherits = e.inherits();
        view.name = e.name();
        view.path = e.path();
        view.ownerId = e.ownerId().value();
        view.visibility = Visibility.PRIVATE;
        view.registeredAt = event.time();
        view.persist();
    }

    private static void renamed(ResourceRenamed e) {
        view(e.resourceId()).name = e.name();
    }

    private static void deleted(ResourceDeleted e) {
        view(e.resourceId()).deleted = true;
        ResourceShareView.delete("resourceId", e.resourceId().value());
    }

    private static void shared(ResourceShared e, PublishedEvent event) {
        var view = ResourceShareView.of(e.resourceId().value(), PrincipalText.of(e.principal()));
        view.level = e.level();
        view.endsAt = e.endsAt();
        view.reason = e.reason();
        view.sharedBy = UUID.fromString(event.actor());
        view.sharedAt = event.time();
        view.persist();
    }

    private static void unshared(ResourceUnshared e) {
        ResourceShareView.delete(
                "resourceId = ?1 and principal = ?2", e.resourceId().value(), PrincipalText.of(e.principal()));
    }

    private static void shown(ResourceVisibilityChanged e) {
        view(e.resourceId()).visibility = e.visibility();
    }

    private static void leaves(ResourceMoveBegun e) {
        view(e.resourceId()).liesAt(new ResourcePlace(e.fromSpaceId(), true, e.toSpaceId()));
    }

    private static void moved(ResourceMoved e) {
        view(e.resourceId()).liesAt(ResourcePlace.of(e.spaceId()));
    }

    private static ResourceView view(ResourceId id) {
        return ResourceView.findById(id.value());
    }
}
