package dev.chatelaine.access.effective;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import dev.chatelaine.access.ProjectId;
import dev.chatelaine.access.RoleId;
import dev.chatelaine.access.UserId;
import dev.chatelaine.access.decision.EffectiveAccess;
import dev.chatelaine.access.decision.Grant;
import dev.chatelaine.access.decision.RoleTemplate;
import dev.chatelaine.access.grant.Grants;
import dev.chatelaine.access.project.Project;
import dev.chatelaine.access.role.RoleTemplates;
import dev.chatelaine.access.standing.Standings;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Collects what is known about people and projects, and asks the one rule. */
@Singleton
public class AccessReader {

    private final Grants grants;
    private final Standings standings;
    private final RoleTemplates templates;
    private final Clock clock;

    AccessReader(Grants grants, Standings standings, RoleTemplates templates, Clock clock) {
        this.grants = grants;
        this.standings = standings;
        this.templates = templates;
        this.clock = clock;
    }

    /** What one person may do in a project. */
    public EffectiveAccess of(Project project, UserId user) {
        return of(project, List.of(user)).get(user);
    }

    /** What each of these people may do in a project. */
    Map<UserId, EffectiveAccess> of(Project project, Collection<UserId> users) {
        var now = clock.instant();
        var deactivated = standings.deactivated(project.organizationId(), users);
        var given = grants.of(project.id(), users);
        var defined = defined(given.values());
        return users.stream()
                .collect(toMap(
                        Function.identity(),
                        user -> access(
                                project,
                                EffectiveAccess.of(
                                        given.getOrDefault(user, List.of()),
                                        defined,
                                        !deactivated.contains(user),
                                        now))));
    }

    /** What one person may do in each of these projects. */
    Map<ProjectId, EffectiveAccess> of(UserId user, Collection<Project> projects) {
        var now = clock.instant();
        var organizations = projects.stream().map(Project::organizationId).collect(toSet());
        var deactivated = standings.deactivated(user, organizations);
        var given = grants.of(user, projects.stream().map(Project::id).toList());
        var defined = defined(given.values());
        return projects.stream()
                .collect(toMap(
                        Project::id,
                        project -> access(
                                project,
                                EffectiveAccess.of(
                                        given.getOrDefault(project.id(), List.of()),
                                        defined,
                                        !deactivated.contains(project.organizationId()),
                                        now))));
    }

    private static EffectiveAccess access(Project project, EffectiveAccess access) {
        return project.archived() ? access.archived() : access;
    }

    private Map<RoleId, RoleTemplate> defined(Collection<List<Grant>> given) {
        return templates.of(given.stream()
                .flatMap(List::stream)
                .flatMap(grant -> grant.templates().stream())
                .collect(toSet()));
    }
}
