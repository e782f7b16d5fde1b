package dev.chatelaine.project.space;

import dev.chatelaine.chassis.domain.Event;
import dev.chatelaine.chassis.domain.WireNamespace;
import dev.chatelaine.project.ModuleId;
import dev.chatelaine.project.OrganizationId;
import dev.chatelaine.project.Principal;
import dev.chatelaine.project.SpaceId;
import dev.chatelaine.project.Storage;
import java.time.Instant;

/** What has happened to a space. Names and shapes are stored and published for ever: add, never change. */
@WireNamespace("dev.chatelaine.project")
public sealed interface SpaceEvent extends Event {

    /** The space it happened to. */
    SpaceId spaceId();

    @Override
    default String streamId() {
        return spaceId().toString();
    }

    /**
     * A space began.
     *
     * @param storage where its bytes lie; null: it has none
     * @param moduleId the module whose default space it is; null: it is nobody's
     * @param restricted whether it has collaborators of its own; what a default space gives follows from the module
     */
    record SpaceCreated(
            SpaceId spaceId,
            OrganizationId organizationId,
            String name,
            Storage storage,
            ModuleId moduleId,
            boolean restricted)
            implements SpaceEvent {}

    /** Its bytes lie here from now on; it had no place before. */
    record SpacePlaced(SpaceId spaceId, Storage storage) implements SpaceEvent {}

    /** It is called otherwise from now on. */
    record SpaceRenamed(SpaceId spaceId, String name) implements SpaceEvent {}

    /** Somebody collaborates from now on. */
    record CollaboratorAdded(
            SpaceId spaceId, Principal principal, SpaceRole role, Instant startsAt, Instant endsAt, String reason)
            implements SpaceEvent {}

    /** Somebody has this from now on, and nothing else that was given to the same principal. */
    record CollaboratorChanged(
            SpaceId spaceId, Principal principal, SpaceRole role, Instant startsAt, Instant endsAt, String reason)
            implements SpaceEvent {}

    /** What the principal was given is over. */
    record CollaboratorRemoved(SpaceId spaceId, Principal principal) implements SpaceEvent {}

    /** The collaborators who belong to this module or project get in from now on. */
    record SpaceAttached(SpaceId spaceId, Scope scope) implements SpaceEvent {}

    /** Belonging to this module or project opens the space no longer. */
    record SpaceDetached(SpaceId spaceId, Scope scope) implements SpaceEvent {}
}
