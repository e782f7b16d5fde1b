package dev.chatelaine.access.grant;

import dev.chatelaine.access.ProjectId;
import dev.chatelaine.access.UserId;
import dev.chatelaine.access.decision.Grant;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** Looks grants up, those of people and those of their teams, whatever their standing. Whether they count is for {@code decision} to say. */
@Singleton
public class Grants {

    /** All that one person was ever given in a project. */
    public List<Grant> of(ProjectId project, UserId user) {
        return of(project, List.of(user)).getOrDefault(user, List.of());
    }

    /** All that these people were ever given in a project. */
    public Map<UserId, List<Grant>> of(ProjectId project, Collection<UserId> users) {
        return HoldingView.inProject(project, users);
    }

    /** All that one person was ever given in these projects. */
    public Map<ProjectId, List<Grant>> of(UserId user, Collection<ProjectId> projects) {
        return HoldingView.ofUser(user, projects);
    }

    /** Whoever accepted something in the project and still holds it, in the order of their ids. */
    public List<UserId> holdersIn(ProjectId project, UserId after, int limit) {
        return HoldingView.holders(project, after, limit);
    }

    /** The projects in which the person accepted something and still holds it, in the order of their ids. */
    public List<ProjectId> projectsOf(UserId user, ProjectId after, int limit) {
        return HoldingView.projects(user, after, limit);
    }
}
