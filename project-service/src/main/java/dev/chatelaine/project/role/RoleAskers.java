package dev.chatelaine.project.role;

import dev.chatelaine.chassis.domain.Rejected;
import dev.chatelaine.chassis.security.Caller;
import dev.chatelaine.project.Actor;
import dev.chatelaine.project.OrganizationId;
import dev.chatelaine.project.ProjectId;
import dev.chatelaine.project.UserId;
import dev.chatelaine.project.directory.Directory;
import dev.chatelaine.project.project.Standing;
import dev.chatelaine.project.project.Standings;
import jakarta.inject.Singleton;

/** Says what the caller is where a template belongs. */
@Singleton
class RoleAskers {

    private final Standings standings;
    private final Directory directory;
    private final Caller caller;

    RoleAskers(Standings standings, Directory directory, Caller caller) {
        this.standings = standings;
        this.directory = directory;
        this.caller = caller;
    }

    /** The caller in a project that they may know of. */
    Standing in(ProjectId project) {
        return standings.of(project, me()).orUnknown();
    }

    /** The caller in an organization that they may know of. */
    Actor in(OrganizationId organization) {
        Actor actor = directory.actor(me(), organization);
        if (actor.active() && !actor.organizationRoles().isEmpty()) return actor;
        throw new Rejected(RoleRefusal.ORGANIZATION_UNKNOWN);
    }

    static RoleAsker asker(Standing standing) {
        return new RoleAsker(standing.actor(), standing.permits("role-template", "define"), standing.sees());
    }

    static RoleAsker asker(Actor actor) {
        return new RoleAsker(
                actor,
                actor.administersOrganization(),
                !actor.organizationRoles().isEmpty());
    }

    private UserId me() {
        return new UserId(caller.userId());
    }
}
