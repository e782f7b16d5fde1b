package dev.chatelaine.project.space;

import dev.chatelaine.chassis.domain.Rejected;
import dev.chatelaine.project.Actor;
import dev.chatelaine.project.ModuleId;
import dev.chatelaine.project.ProjectId;
import dev.chatelaine.project.module.ModuleDetails;
import dev.chatelaine.project.module.ModuleRole;
import dev.chatelaine.project.module.Modules;
import dev.chatelaine.project.project.ProjectDetails;
import dev.chatelaine.project.project.Projects;
import jakarta.inject.Singleton;

/** Who administers the modules and projects that a space is attached to: of the space's own organization alone. */
@Singleton
class ScopeAuthority {

    private final Modules modules;
    private final Projects projects;

    ScopeAuthority(Modules modules, Projects projects) {
        this.modules = modules;
        this.projects = projects;
    }

    /** Whether the actor, as the space's organization knows them, administers it. */
    boolean administers(Scope scope, SpaceDetails space, Actor actor) {
        return switch (scope.type()) {
            case MODULE -> {
                var id = new ModuleId(scope.id());
                yield modules.find(id).filter(module -> within(module, space)).isPresent()
                        && modules.role(id, actor)
                                .filter(ModuleRole.ADMINISTRATOR::equals)
                                .isPresent();
            }
            case PROJECT -> {
                var id = new ProjectId(scope.id());
                yield projects.find(id)
                                .filter(project -> within(project, space))
                                .isPresent()
                        && projects.administers(id, actor);
            }
        };
    }

    /** The scope must exist, as far as the actor may know, and a project must not be closed. */
    void requireAttachable(Scope scope, SpaceDetails space, Actor actor) {
        switch (scope.type()) {
            case MODULE -> {
                var id = new ModuleId(scope.id());
                boolean there =
                        modules.find(id).filter(module -> within(module, space)).isPresent();
                boolean seen =
                        actor.managesOrganization() || modules.role(id, actor).isPresent();
                if (!there || !seen) throw new Rejected(SpaceRefusal.MODULE_UNKNOWN);
            }
            case PROJECT -> {
                var id = new ProjectId(scope.id());
                var project = projects.find(id).filter(found -> within(found, space));
                boolean seen = actor.administersOrganization() || projects.belongs(id, actor);
                if (project.isEmpty() || !seen) throw new Rejected(SpaceRefusal.PROJECT_UNKNOWN);
                if (project.get().archived()) throw new Rejected(SpaceRefusal.PROJECT_ARCHIVED);
            }
        }
    }

    private static boolean within(ModuleDetails module, SpaceDetails space) {
        return module.organizationId().equals(space.organizationId());
    }

    private static boolean within(ProjectDetails project, SpaceDetails space) {
        return project.organizationId().equals(space.organizationId());
    }
}
