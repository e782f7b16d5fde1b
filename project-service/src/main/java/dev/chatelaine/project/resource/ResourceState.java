package dev.chatelaine.project.resource;

import dev.chatelaine.project.Grants;
import dev.chatelaine.project.OrganizationId;
import dev.chatelaine.project.ProjectId;
import dev.chatelaine.project.ResourceId;
import dev.chatelaine.project.UserId;
import dev.chatelaine.project.resource.ResourceEvent.ResourceRegistered;

/** What a resource remembers in order to decide; the id is null before it exists. */
public record ResourceState(
        ResourceId id,
        OrganizationId organizationId,
        ProjectId projectId,
        String type,
        boolean inherits,
        String name,
        String path,
        UserId ownerId,
        Visibility visibility,
        Grants<ShareLevel> shares,
        ResourcePlace place,
        boolean deleted) {

    static final ResourceState NOTHING = new ResourceState(
            null,
            null,
            null,
            null,
            false,
            null,
            null,
            null,
            Visibility.PRIVATE,
            Grants.none(),
            ResourcePlace.of(null),
            false);

    static ResourceState of(ResourceRegistered e) {
        return new ResourceState(
                e.resourceId(),
                e.organizationId(),
                e.projectId(),
                e.type(),
                e.inherits(),
                e.name(),
                e.path(),
                e.ownerId(),
                Visibility.PRIVATE,
                Grants.none(),
                ResourcePlace.of(e.spaceId()),
                false);
    }

    Sight sight() {
        return new Sight(ownerId, inherits, visibility, shares);
    }

    ResourceState named(String next) {
        return new ResourceState(
                id, organizationId, projectId, type, inherits, next, path, ownerId, visibility, shares, place, deleted);
    }

    ResourceState shown(Visibility next) {
        return new ResourceState(
                id, organizationId, projectId, type, inherits, name, path, ownerId, next, shares, place, deleted);
    }

    ResourceState with(Grants<ShareLevel> next) {
        return new ResourceState(
                id, organizationId, projectId, type, inherits, name, path, ownerId, visibility, next, place, deleted);
    }

    ResourceState at(ResourcePlace next) {
        return new ResourceState(
                id, organizationId, projectId, type, inherits, name, path, ownerId, visibility, shares, next, deleted);
    }

    ResourceState gone() {
        return new ResourceState(
                id,
                organizationId,
                projectId,
                type,
                inherits,
                name,
                path,
                ownerId,
                visibility,
                Grants.none(),
                place,
                true);
    }
}
