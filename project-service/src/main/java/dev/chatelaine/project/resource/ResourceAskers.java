package dev.chatelaine.project.resource;

import dev.chatelaine.chassis.domain.Rejected;
import dev.chatelaine.project.ProjectId;
import dev.chatelaine.project.SpaceId;
import dev.chatelaine.project.UserId;
import dev.chatelaine.project.project.ProjectProblem;
import dev.chatelaine.project.project.Standing;
import dev.chatelaine.project.project.Standings;
import jakarta.inject.Singleton;

/** Says what somebody is to a resource. */
@Singleton
class ResourceAskers {

    private final Standings standings;
    private final Places places;

    ResourceAskers(Standings standings, Places places) {
        this.standings = standings;
        this.places = places;
    }

    Standing standing(ProjectId project, UserId user) {
        return standings.of(project, user);
    }

    ResourceAsker asker(Standing standing, SpaceId space) {
        UserId user = standing.actor().userId();
        boolean admitted = places.admits(space, user);
        return new ResourceAsker(
                standing.actor(),
                standing.member(),
                standing.permits("resource", "register"),
                admitted && standing.permits("resource", "administer") || places.administers(space, user),
                admitted,
                inherited(standing));
    }

    boolean writable(SpaceId space, Standing standing) {
        return places.writable(space, standing);
    }

    private static ShareLevel inherited(Standing standing) {
        if (standing.permits("workspace", "modify")) return ShareLevel.EDIT;
        boolean views = standing.permits("workspace", "start") || standing.permits("project-resource", "view");
        return views ? ShareLevel.VIEW : null;
    }

    /** An archived project gives nobody anything more. */
    static void requireLiving(Standing standing) {
        if (standing.project().archived()) throw new Rejected(ProjectProblem.PROJECT_ARCHIVED);
    }
}
