package dev.chatelaine.project.resource;

import dev.chatelaine.project.SpaceId;
import dev.chatelaine.project.UserId;
import dev.chatelaine.project.project.Standing;
import dev.chatelaine.project.space.Scope;
import dev.chatelaine.project.space.SpaceAccess;
import dev.chatelaine.project.space.SpaceRole;
import dev.chatelaine.project.space.Spaces;
import jakarta.inject.Singleton;
import java.util.Set;

/** Where resources may lie: in their project's own place, or in a space that the project or its module is attached to. */
@Singleton
class Places {

    private final Spaces spaces;
    private final SpaceAccess access;

    Places(Spaces spaces, SpaceAccess access) {
        this.spaces = spaces;
        this.access = access;
    }

    /** Whether the user gets in there. */
    boolean admits(SpaceId space, UserId user) {
        return space == null || access.of(space, user).isPresent();
    }

    /** Whether the user decides about what lies there, beside the administrators of the project. */
    boolean administers(SpaceId space, UserId user) {
        return space != null && has(space, user, SpaceRole.ADMIN);
    }

    /** Whether the asker may put something of their project there. */
    boolean writable(SpaceId space, Standing standing) {
        if (space == null) return standing.permits("resource", "register");
        return attached(space, standing) && has(space, standing.actor().userId(), SpaceRole.WRITE);
    }

    private boolean has(SpaceId space, UserId user, SpaceRole least) {
        return access.of(space, user).filter(role -> role.compareTo(least) >= 0).isPresent();
    }

    private boolean attached(SpaceId space, Standing standing) {
        Set<Scope> scopes = spaces.attachments(space);
        var project = standing.project();
        return scopes.contains(Scope.project(project.projectId()))
                || project.moduleId() != null && scopes.contains(Scope.module(project.moduleId()));
    }
}
