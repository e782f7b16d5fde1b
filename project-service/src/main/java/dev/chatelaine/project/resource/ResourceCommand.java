package dev.chatelaine.project.resource;

import dev.chatelaine.chassis.domain.Command;
import dev.chatelaine.project.Grant;
import dev.chatelaine.project.OrganizationId;
import dev.chatelaine.project.Principal;
import dev.chatelaine.project.ProjectId;
import dev.chatelaine.project.ResourceId;
import dev.chatelaine.project.SpaceId;
import java.time.Instant;

/** What may be asked of a resource. */
public sealed interface ResourceCommand extends Command {

    /** The resource that is asked. */
    ResourceId resourceId();

    /** Who asks. */
    ResourceAsker asker();

    /** When. */
    Instant at();

    @Override
    default String streamId() {
        return resourceId().toString();
    }

    @Override
    default String actorId() {
        return asker().actor().userId().toString();
    }

    /**
     * Let the project have this resource; the actor becomes its owner.
     *
     * @param spaceId where it lies; null: in the project's own place
     * @param path where its bytes lie there; null: it has none
     * @param writable whether the actor may put something there
     */
    record RegisterResource(
            ResourceId resourceId,
            ResourceAsker asker,
            OrganizationId organizationId,
            ProjectId projectId,
            SpaceId spaceId,
            String type,
            boolean inherits,
            String name,
            String path,
            boolean writable,
            Instant at)
            implements ResourceCommand {}

    /** Call it otherwise. */
    record RenameResource(ResourceId resourceId, ResourceAsker asker, String name, Instant at)
            implements ResourceCommand {}

    /** Let it be gone. Its bytes stay. */
    record DeleteResource(ResourceId resourceId, ResourceAsker asker, Instant at) implements ResourceCommand {}

    /**
     * Give somebody this, instead of what they were given before.
     *
     * @param known whether the principal is an active member or a team of the organization
     */
    record ShareResource(ResourceId resourceId, ResourceAsker asker, Grant<ShareLevel> share, boolean known, Instant at)
            implements ResourceCommand {}

    /** Take back what somebody was given; everybody may give back what is theirs. */
    record UnshareResource(ResourceId resourceId, ResourceAsker asker, Principal principal, Instant at)
            implements ResourceCommand {}

    /** Show it to others than now. */
    record ChangeVisibility(ResourceId resourceId, ResourceAsker asker, Visibility visibility, Instant at)
            implements ResourceCommand {}

    /**
     * Let it lie elsewhere.
     *
     * @param spaceId where; null: in the project's own place
     * @param writable whether the actor may put something there
     */
    record MoveResource(ResourceId resourceId, ResourceAsker asker, SpaceId spaceId, boolean writable, Instant at)
            implements ResourceCommand {}

    /** Its bytes have arrived there. */
    record ConfirmArrival(ResourceId resourceId, ResourceAsker asker, SpaceId spaceId, boolean writable, Instant at)
            implements ResourceCommand {}
}
