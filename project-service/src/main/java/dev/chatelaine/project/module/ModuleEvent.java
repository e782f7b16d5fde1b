package dev.chatelaine.project.module;

import dev.chatelaine.chassis.domain.Event;
import dev.chatelaine.chassis.domain.WireNamespace;
import dev.chatelaine.project.ModuleId;
import dev.chatelaine.project.OrganizationId;
import dev.chatelaine.project.Principal;
import java.time.Instant;

/** What has happened to a module. Names and shapes are stored and published for ever: add, never change. */
@WireNamespace("dev.chatelaine.project")
public sealed interface ModuleEvent extends Event {

    /** The module it happened to. */
    ModuleId moduleId();

    @Override
    default String streamId() {
        return moduleId().toString();
    }

    /** A module began; nobody is in it yet. */
    record ModuleCreated(ModuleId moduleId, OrganizationId organizationId, String name, String product)
            implements ModuleEvent {}

    /** It is called otherwise from now on. */
    record ModuleRenamed(ModuleId moduleId, String name) implements ModuleEvent {}

    /** Somebody has this role from now on, and no other that was given to the same principal. */
    record ModuleRoleGranted(
            ModuleId moduleId, Principal principal, ModuleRole role, Instant startsAt, Instant endsAt, String reason)
            implements ModuleEvent {}

    /** What the principal was given is over. */
    record ModuleRoleRevoked(ModuleId moduleId, Principal principal) implements ModuleEvent {}
}
