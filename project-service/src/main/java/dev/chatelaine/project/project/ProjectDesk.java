package dev.chatelaine.project.project;

import dev.chatelaine.chassis.domain.Rejected;
import dev.chatelaine.chassis.eventstore.Commands;
import dev.chatelaine.project.Actor;
import dev.chatelaine.project.ModuleId;
import dev.chatelaine.project.OrganizationId;
import dev.chatelaine.project.ProjectId;
import dev.chatelaine.project.Storage;
import dev.chatelaine.project.UserId;
import dev.chatelaine.project.connection.Connections;
import dev.chatelaine.project.directory.Directory;
import dev.chatelaine.project.location.LocationCommand.ReservePlace;
import dev.chatelaine.project.module.ModuleRole;
import dev.chatelaine.project.module.Modules;
import dev.chatelaine.project.project.ProjectCommand.CreateProject;
import jakarta.inject.Singleton;
import java.time.Clock;

/** Makes a project of what somebody wrote. The place comes first: where two want the same, one gets no further. */
@Singleton
class ProjectDesk {

    private final Projects projects;
    private final Directory directory;
    private final Connections connections;
    private final Modules modules;
    private final Commands commands;
    private final Clock clock;

    ProjectDesk(
            Projects projects,
            Directory directory,
            Connections connections,
            Modules modules,
            Commands commands,
            Clock clock) {
        this.projects = projects;
        this.directory = directory;
        this.connections = connections;
        this.modules = modules;
        this.commands = commands;
        this.clock = clock;
    }

    /** Returns where the bytes of the project lie. */
    Storage create(ProjectId id, NewProject body, UserId creator) {
        Actor actor = directory.actor(creator, body.organizationId());
        if (!actor.active() || actor.organizationRoles().isEmpty())
            throw new Rejected(EdgeRefusal.ORGANIZATION_UNKNOWN);
        Storage storage = body.storage().storage(id);
        reserve(id, body, storage, actor);
        commands.send(new CreateProject(
                id, actor, body.organizationId(), body.name(), storage, body.moduleId(), clock.instant()));
        projects.awaitCreated(id, creator);
        return storage;
    }

    private void reserve(ProjectId id, NewProject body, Storage storage, Actor actor) {
        var connection = connections
                .find(storage.connectionId(), body.organizationId())
                .orElseThrow(() -> new Rejected(EdgeRefusal.STORAGE_CONNECTION_UNKNOWN));
        commands.send(new ReservePlace(
                actor,
                connection.administeredBy(actor),
                storage.connectionId(),
                storage.bucket(),
                storage.prefix(),
                id,
                body.organizationId(),
                body.name(),
                body.moduleId(),
                createsIn(body.moduleId(), body.organizationId(), actor)));
    }

    /** Whether the actor makes projects in the module; whoever is not in it is told the same as if there were none. */
    private boolean createsIn(ModuleId id, OrganizationId organization, Actor actor) {
        if (id == null) return true;
        boolean there = modules.find(id)
                .filter(found -> found.organizationId().equals(organization))
                .isPresent();
        var role = modules.role(id, actor);
        if (!there || role.isEmpty() && !actor.managesOrganization()) throw new Rejected(EdgeRefusal.MODULE_UNKNOWN);
        return role.filter(ModuleRole::creates).isPresent();
    }
}
