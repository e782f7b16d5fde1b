package dev.chatelaine.project.resource;

import dev.chatelaine.chassis.domain.Rejected;
import dev.chatelaine.project.SpaceId;
import dev.chatelaine.project.resource.ResourceCommand.ConfirmArrival;
import dev.chatelaine.project.resource.ResourceCommand.MoveResource;
import dev.chatelaine.project.resource.ResourceEvent.ResourceMoveBegun;
import dev.chatelaine.project.resource.ResourceEvent.ResourceMoved;
import java.util.List;
import java.util.Objects;

/** A resource lies in one place. It has moved when its bytes have, and at once if it has none. */
final class Moves {

    private Moves() {}

    static List<ResourceEvent> move(MoveResource c, ResourceState state) {
        ResourcePlace place = state.place();
        boolean back = Objects.equals(c.spaceId(), place.spaceId());
        if (place.moving()) {
            if (back) return moved(c, state, c.spaceId()); // the bytes never left
            if (Objects.equals(c.spaceId(), place.nextSpaceId())) return List.of();
            throw new Rejected(ResourceProblem.RESOURCE_MOVING);
        }
        if (back) return List.of();
        requireWritable(c.writable());
        return state.path() == null
                ? moved(c, state, c.spaceId())
                : List.of(new ResourceMoveBegun(c.resourceId(), state.projectId(), place.spaceId(), c.spaceId()));
    }

    static List<ResourceEvent> arrive(ConfirmArrival c, ResourceState state) {
        ResourcePlace place = state.place();
        if (!place.moving() && Objects.equals(c.spaceId(), place.spaceId())) return List.of();
        if (!place.moving() || !Objects.equals(c.spaceId(), place.nextSpaceId()))
            throw new Rejected(ResourceProblem.RESOURCE_NOT_MOVING);
        requireWritable(c.writable()); // much may have changed since it began
        return moved(c, state, c.spaceId());
    }

    private static void requireWritable(boolean writable) {
        if (!writable) throw new Rejected(ResourceProblem.NOT_SPACE_WRITER);
    }

    private static List<ResourceEvent> moved(ResourceCommand c, ResourceState state, SpaceId space) {
        return List.of(new ResourceMoved(c.resourceId(), state.projectId(), space));
    }
}
