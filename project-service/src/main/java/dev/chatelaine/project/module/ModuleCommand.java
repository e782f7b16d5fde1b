package dev.chatelaine.project.module;

import dev.chatelaine.chassis.domain.Command;
import dev.chatelaine.project.Actor;
import dev.chatelaine.project.Grant;
import dev.chatelaine.project.ModuleId;
import dev.chatelaine.project.OrganizationId;
import dev.chatelaine.project.Principal;
import java.time.Instant;

/** What people may ask of a module. */
public sealed interface ModuleCommand extends Command {

    /** The module that is asked. */
    ModuleId moduleId();

    /** Who asks. */
    Actor actor();

    /** When. */
    Instant at();

    @Override
    default String streamId() {
        return moduleId().toString();
    }

    @Override
    default String actorId() {
        return actor().userId().toString();
    }

    /** Start a module; the actor is not thereby in it. */
    record CreateModule(
            ModuleId moduleId, Actor actor, OrganizationId organizationId, String name, String product, Instant at)
            implements ModuleCommand {}

    /** Call it otherwise. */
    record RenameModule(ModuleId moduleId, Actor actor, String name, Instant at) implements ModuleCommand {}

    /**
     * Give somebody a role, instead of the one that they were given before.
     *
     * @param known whether the principal is an active member or a team of the module's organization
     */
    record GrantModuleRole(ModuleId moduleId, Actor actor, Grant<ModuleRole> grant, boolean known, Instant at)
            implements ModuleCommand {}

    /** Take somebody's role. */
    record RevokeModuleRole(ModuleId moduleId, Actor actor, Principal principal, Instant at) implements ModuleCommand {}
}
