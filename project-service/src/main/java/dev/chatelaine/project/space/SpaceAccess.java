package dev.chatelaine.project.space;

import dev.chatelaine.project.Actor;
import dev.chatelaine.project.ModuleId;
import dev.chatelaine.project.ProjectId;
import dev.chatelaine.project.SpaceId;
import dev.chatelaine.project.UserId;
import dev.chatelaine.project.module.Modules;
import dev.chatelaine.project.project.Projects;
import jakarta.inject.Singleton;
import java.util.Comparator;
import java.util.Optional;

/**
 * Who really gets into a space. To collaborate on it is not enough: one must belong to a module or project that it is
 * attached to as well, and whoever loses either is out.
 */
@Singleton
public class SpaceAccess {

    private final Spaces spaces;
    private final Modules modules;
    private final Projects projects;

    SpaceAccess(Spaces spaces, Modules modules, Projects projects) {
        this.spaces = spaces;
        this.modules = modules;
        this.projects = projects;
    }

    /** What somebody may do in the space now; empty: they do not get in. */
    public Optional<SpaceRole> of(SpaceId id, UserId user) {
        return spaces.find(id).flatMap(space -> of(space, spaces.actor(space, user)));
    }

    private Optional<SpaceRole> of(SpaceDetails space, Actor actor) {
        Optional<SpaceRole> role = spaces.role(space, actor);
        if (!space.restricted()) return role;
        return role.flatMap(given -> mostByBelonging(space, actor).map(most -> lower(given, most)));
    }

    /** The most that belonging somewhere allows: an archived project is for reading alone. */
    private Optional<SpaceRole> mostByBelonging(SpaceDetails space, Actor actor) {
        return spaces.attachments(space.spaceId()).stream()
                .flatMap(scope -> most(scope, actor).stream())
                .max(Comparator.naturalOrder());
    }

    private Optional<SpaceRole> most(Scope scope, Actor actor) {
        return switch (scope.type()) {
            case MODULE -> modules.role(new ModuleId(scope.id()), actor).map(_ -> SpaceRole.ADMIN);
            case PROJECT -> {
                var id = new ProjectId(scope.id());
                yield projects.find(id)
                        .filter(_ -> projects.belongs(id, actor))
                        .map(project -> project.archived() ? SpaceRole.READ : SpaceRole.ADMIN);
            }
        };
    }

    private static SpaceRole lower(SpaceRole one, SpaceRole other) {
        return one.compareTo(other) < 0 ? one : other;
    }
}
