package dev.chatelaine.project.resource;

import dev.chatelaine.project.SpaceId;

/**
 * Where a resource lies.
 *
 * @param spaceId null: in its project's own place
 * @param moving whether its bytes are on their way
 * @param nextSpaceId where to; only if it moves, and then null means the project's own place
 */
public record ResourcePlace(SpaceId spaceId, boolean moving, SpaceId nextSpaceId) {

    static ResourcePlace of(SpaceId space) {
        return new ResourcePlace(space, false, null);
    }
}
