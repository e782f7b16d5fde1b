package dev.chatelaine.project.resource;

import dev.chatelaine.chassis.domain.Event;
import dev.chatelaine.chassis.domain.WireNamespace;
import dev.chatelaine.project.OrganizationId;
import dev.chatelaine.project.Principal;
import dev.chatelaine.project.ProjectId;
import dev.chatelaine.project.ResourceId;
import dev.chatelaine.project.SpaceId;
import dev.chatelaine.project.UserId;
import java.time.Instant;

/** What has happened to a resource. Names and shapes are stored and published for ever: add, never change. */
@WireNamespace("dev.chatelaine.project")
public sealed interface ResourceEvent extends Event {

    /** The resource it happened to. */
    ResourceId resourceId();

    /** The project that has it. */
    ProjectId projectId();

    @Override
    default String streamId() {
        return resourceId().toString();
    }

    /** A project has a resource, which nobody but its owner sees; or one that follows the project's roles. */
    record ResourceRegistered(
            ResourceId resourceId,
            OrganizationId organizationId,
            ProjectId projectId,
            SpaceId spaceId,
            String type,
            boolean inherits,
            String name,
            String path,
            UserId ownerId)
            implements ResourceEvent {}

    /** It is called otherwise. */
    record ResourceRenamed(ResourceId resourceId, ProjectId projectId, String name) implements ResourceEvent {}

    /** It is gone, and with it all that it gave. Its bytes are where they were. */
    record ResourceDeleted(ResourceId resourceId, ProjectId projectId) implements ResourceEvent {}

    /** Somebody may view or edit it, from now on and instead of what they were given before. */
    record ResourceShared(
            ResourceId resourceId,
            ProjectId projectId,
            Principal principal,
            ShareLevel level,
            Instant endsAt,
            String reason)
            implements ResourceEvent {}

    /** What somebody was given on it is taken back. */
    record ResourceUnshared(ResourceId resourceId, ProjectId projectId, Principal principal) implements ResourceEvent {}

    /** It is shown to others than before. */
    record ResourceVisibilityChanged(ResourceId resourceId, ProjectId projectId, Visibility visibility)
            implements ResourceEvent {}

    /** Its bytes are on their way; until they arrive it lies where it lay. A space that is null: the project's place. */
    record ResourceMoveBegun(ResourceId resourceId, ProjectId projectId, SpaceId fromSpaceId, SpaceId toSpaceId)
            implements ResourceEvent {}

    /** It lies here and nowhere else. */
    record ResourceMoved(ResourceId resourceId, ProjectId projectId, SpaceId spaceId) implements ResourceEvent {}
}
