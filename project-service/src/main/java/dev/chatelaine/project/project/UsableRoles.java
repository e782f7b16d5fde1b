package dev.chatelaine.project.project;

import dev.chatelaine.project.OrganizationId;
import dev.chatelaine.project.ProjectId;
import dev.chatelaine.project.RoleId;
import java.util.Collection;

/** Which role templates there are: asked before an entry gives any. The feature that defines them answers. */
public interface UsableRoles {

    /** Whether the project may give all of these: they are its own, or its organization's. */
    boolean usable(Collection<RoleId> roles, ProjectId project, OrganizationId organization);
}
