package dev.chatelaine.project.project;

import dev.chatelaine.chassis.domain.Rejected;
import dev.chatelaine.project.Actor;
import dev.chatelaine.project.ProjectId;
import dev.chatelaine.project.UserId;
import dev.chatelaine.project.builtin.BuiltInRoles;
import dev.chatelaine.project.directory.Directory;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;

/** Looks up what people are in projects, for what is decided outside of a project's own stream. */
@Singleton
public class Standings {

    private final Projects projects;
    private final Directory directory;
    private final BuiltInRoles builtIn;
    private final Clock clock;

    Standings(Projects projects, Directory directory, BuiltInRoles builtIn, Clock clock) {
        this.projects = projects;
        this.directory = directory;
        this.builtIn = builtIn;
        this.clock = clock;
    }

    /** What the user is in the project; nothing if they are deactivated. */
    public Standing of(ProjectId id, UserId user) {
        var project = projects.find(id).orElseThrow(() -> new Rejected(Project.Problem.PROJECT_UNKNOWN));
        Actor actor = directory.actor(user, project.organizationId());
        return new Standing(project, actor, actor.active() ? entries(id, user) : List.of(), builtIn);
    }

    private List<Roles> entries(ProjectId id, UserId user) {
        return QuarkusTransaction.requiringNew()
                .call(() -> TeamEntryView.reaching(id.value(), user.value(), clock.instant()).stream()
                        .map(view -> view.access().roles())
                        .toList());
    }
}
