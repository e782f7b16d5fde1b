package dev.chatelaine.project.resource;

import dev.chatelaine.project.OrganizationId;
import dev.chatelaine.project.ProjectId;
import dev.chatelaine.project.ResourceId;
import dev.chatelaine.project.SpaceId;
import dev.chatelaine.project.UserId;
import java.time.Instant;
import java.util.List;

/**
 * A resource as the caller sees it.
 *
 * @param spaceId where it lies; null: in its project's own place
 * @param moving whether its bytes are on their way to {@code nextSpaceId}
 * @param level what the caller may do with it; null: only decide about it, as an administrator of the project
 * @param actions the same in actions of its type
 */
public record ResourceDetails(
        ResourceId resourceId,
        OrganizationId organizationId,
        ProjectId projectId,
        SpaceId spaceId,
        boolean moving,
        SpaceId nextSpaceId,
        String type,
        String name,
        String path,
        UserId ownerId,
        Visibility visibility,
        ShareLevel level,
        List<String> actions,
        Instant registeredAt) {

    static ResourceDetails of(KnownResource known, ShareLevel level, List<String> actions) {
        return new ResourceDetails(
                known.id(),
                known.organizationId(),
                known.projectId(),
                known.place().spaceId(),
                known.place().moving(),
                known.place().nextSpaceId(),
                known.type(),
                known.name(),
                known.path(),
                known.ownerId(),
                known.visibility(),
                level,
                actions,
                known.registeredAt());
    }
}
