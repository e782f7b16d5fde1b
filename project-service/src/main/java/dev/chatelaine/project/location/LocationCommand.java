package dev.chatelaine.project.location;

import dev.chatelaine.chassis.domain.Command;
import dev.chatelaine.project.Actor;
import dev.chatelaine.project.ConnectionId;
import dev.chatelaine.project.LocationId;
import dev.chatelaine.project.ModuleId;
import dev.chatelaine.project.OrganizationId;
import dev.chatelaine.project.ProjectId;
import dev.chatelaine.project.SpaceId;

/** What may be asked of a bucket. */
public sealed interface LocationCommand extends Command {

    /** Who asks. */
    Actor actor();

    /** Whether the actor answers for everything that the connection reaches. */
    boolean administersConnection();

    /** What reaches the bucket. */
    ConnectionId connectionId();

    /** What the bucket is called. */
    String bucket();

    /** Which part of it is asked for. */
    String prefix();

    /** The bucket that is asked. */
    default LocationId locationId() {
        return LocationId.of(connectionId(), bucket());
    }

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
     * @param moduleId the module that the project is made with; null: none
     * @param createsInModule whether the actor makes projects in that module; true without one
     */
    record ReservePlace(
            Actor actor,
            boolean administersConnection,
            ConnectionId connectionId,
            String bucket,
            String prefix,
            ProjectId projectId,
            OrganizationId organizationId,
            String name,
            ModuleId moduleId,
            boolean createsInModule)
            implements LocationCommand {

        /** For a project without a module. */
        public ReservePlace(
                Actor actor,
                boolean administersConnection,
                ConnectionId connectionId,
                String bucket,
                String prefix,
                ProjectId projectId,
                OrganizationId organizationId,
                String name) {
            this(
                    actor,
                    administersConnection,
                    connectionId,
                    bucket,
                    prefix,
                    projectId,
                    organizationId,
                    name,
                    null,
                    true);
        }
    }

    /**
     * Keep a place for a space that is about to begin, with the actor as its admin, or for one that has none yet.
     *
     * @param administersSpace whether the space is the actor's to place; true for one that is about to begin
     */
    record ReservePlaceForSpace(
            Actor actor,
            boolean administersConnection,
            ConnectionId connectionId,
            String bucket,
            String prefix,
            SpaceId spaceId,
            OrganizationId organizationId,
            String name,
            boolean administersSpace)
            implements LocationCommand {}
}
