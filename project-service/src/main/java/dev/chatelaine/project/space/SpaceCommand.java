package dev.chatelaine.project.space;

import dev.chatelaine.chassis.domain.Command;
import dev.chatelaine.project.Actor;
import dev.chatelaine.project.Grant;
import dev.chatelaine.project.ModuleId;
import dev.chatelaine.project.OrganizationId;
import dev.chatelaine.project.Principal;
import dev.chatelaine.project.SpaceId;
import dev.chatelaine.project.Storage;
import dev.chatelaine.project.UserId;
import java.time.Instant;
import java.util.Set;

/** What people may ask of a space. */
public sealed interface SpaceCommand extends Command {

    /** The space that is asked. */
    SpaceId spaceId();

    /** Who asks. */
    Actor actor();

    /** When. */
    Instant at();

    @Override
    default String streamId() {
        return spaceId().toString();
    }

    @Override
    default String actorId() {
        return actor().userId().toString();
    }

    /**
     * Start a space; the actor becomes its first admin. One that is there and has no place yet gets the one that was
     * reserved for it.
     *
     * @param storage the place that was reserved for it, by which it was decided who may; null: it holds no bytes
     */
    record CreateSpace(
            SpaceId spaceId, Actor actor, OrganizationId organizationId, String name, Storage storage, Instant at)
            implements SpaceCommand {}

    /** Start the space that a module begins with. */
    record CreateDefaultSpace(
            SpaceId spaceId, Actor actor, OrganizationId organizationId, ModuleId moduleId, Instant at)
            implements SpaceCommand {}

    /** Call it otherwise. */
    record RenameSpace(SpaceId spaceId, Actor actor, String name, Instant at) implements SpaceCommand {}

    /**
     * Take somebody in, or give them something else than before.
     *
     * @param known whether the principal is an active member or a team of the space's organization
     * @param inactive those of the space's admins whose account or membership is deactivated
     */
    record PutCollaborator(
            SpaceId spaceId, Actor actor, Grant<SpaceRole> grant, boolean known, Set<UserId> inactive, Instant at)
            implements SpaceCommand {}

    /** Let somebody go; everybody may let go of themselves. */
    record RemoveCollaborator(SpaceId spaceId, Actor actor, Principal principal, Instant at) implements SpaceCommand {}

    /**
     * Let those of a module or project in who collaborate on the space.
     *
     * @param administersScope whether the actor administers that module or project, of the space's organization
     */
    record AttachSpace(SpaceId spaceId, Actor actor, Scope scope, boolean administersScope, Instant at)
            implements SpaceCommand {}

    /** The contrary; an administrator of either side may. */
    record DetachSpace(SpaceId spaceId, Actor actor, Scope scope, boolean administersScope, Instant at)
            implements SpaceCommand {}
}
