package dev.chatelaine.project.location;

import dev.chatelaine.chassis.domain.Event;
import dev.chatelaine.chassis.domain.WireNamespace;
import dev.chatelaine.project.ConnectionId;
import dev.chatelaine.project.LocationId;
import dev.chatelaine.project.ModuleId;
import dev.chatelaine.project.OrganizationId;
import dev.chatelaine.project.ProjectId;
import dev.chatelaine.project.SpaceId;
import dev.chatelaine.project.UserId;

/** What has happened to a bucket. Names and shapes are stored and published for ever: add, never change. */
@WireNamespace("dev.chatelaine.project")
public sealed interface LocationEvent extends Event {

    /** The bucket it happened to. */
    LocationId locationId();

    @Override
    default String streamId() {
        return locationId().toString();
    }

    /**
     * A part of the bucket belongs to one project from now on; it holds all that the project begins with.
     *
     * @param moduleId the module that the project is made with; null: none
     */
    record PlaceReserved(
            LocationId locationId,
            ConnectionId connectionId,
            String bucket,
            String prefix,
            ProjectId projectId,
            OrganizationId organizationId,
            String name,
            UserId ownerId,
            ModuleId moduleId)
            implements LocationEvent {}

    /** A part of the bucket belongs to one space from now on; it holds all that the space begins with. */
    record PlaceReservedForSpace(
            LocationId locationId,
            ConnectionId connectionId,
            String bucket,
            String prefix,
            SpaceId spaceId,
            OrganizationId organizationId,
            String name,
            UserId creatorId)
            implements LocationEvent {}
}
