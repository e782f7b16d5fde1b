package dev.chatelaine.project.location;

import dev.chatelaine.chassis.domain.Command;
import dev.chatelaine.project.Actor;
import dev.chatelaine.project.ConnectionId;
import dev.chatelaine.project.LocationId;
import dev.chatelaine.project.OrganizationId;
import dev.chatelaine.project.ProjectId;

/** What may be asked of a bucket. */
public sealed interface LocationCommand extends Command {

    /** The bucket that is asked. */
    LocationId locationId();

    /** Who asks. */
    Actor actor();

    @Override
    default String streamId() {
        return locationId().toString();
    }

    @Override
    default String actorId() {
        return actor().userId().toString();
    }

    /**
     * Keep a place for a project that is about to begin, owned by the actor.
     *
     * @param administersConnection whether the actor answers for everything that the connection reaches
     */
    record ReservePlace(
            Actor actor,
            boolean administersConnection,
            ConnectionId connectionId,
            String bucket,
            String prefix,
            ProjectId projectId,
            OrganizationId organizationId,
            String name)
            implements LocationCommand {

        @Override
        public LocationId locationId() {
            return LocationId.of(connectionId, bucket);
        }
    }
}
