package dev.chatelaine.access.campaign;

import dev.chatelaine.access.OrganizationId;
import dev.chatelaine.access.ProjectId;
import dev.chatelaine.access.UserId;
import dev.chatelaine.access.review.ReviewScope;
import dev.chatelaine.access.review.ReviewedGrant;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What reviews stand on: who was given what, and who administers it. */
public interface Ground {

    /** The organization that the scope belongs to, if there is such a scope. */
    Optional<OrganizationId> organizationOf(ReviewScope scope);

    /** Who administers the scope at present: its project's administrators, and in any case its organization's. */
    Set<UserId> administrators(ReviewScope scope);

    /** The projects that somebody administers at present, by a grant in the project. */
    Set<ProjectId> projectsAdministeredBy(UserId user);

    /** Whether somebody belongs to the organization at present, and is active there. */
    boolean belongs(UserId user, OrganizationId organization);

    /** What the project is called, if there is such a project. */
    Optional<String> projectName(ProjectId project);

    /** All grants in the scope that count at that instant or will. */
    List<ReviewedGrant> grants(ReviewScope scope, Instant at);
}
