package dev.chatelaine.project.project;

import static java.util.stream.Collectors.toSet;

import dev.chatelaine.chassis.domain.Rejected;
import dev.chatelaine.project.Actor;
import dev.chatelaine.project.ProjectId;
import dev.chatelaine.project.TeamId;
import dev.chatelaine.project.UserId;
import dev.chatelaine.project.builtin.BuiltInRoles;
import dev.chatelaine.project.directory.Directory;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.UUID;

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
        var project = projects.find(id).orElseThrow(() -> new Rejected(ProjectProblem.PROJECT_UNKNOWN));
        Actor actor = directory.actor(user, project.organizationId());
        return new Standing(project, actor, actor.active() ? entries(id, actor) : List.of(), builtIn);
    }

    private List<Roles> entries(ProjectId id, Actor actor) {
        Set<UUID> teams = actor.teams().stream().map(TeamId::value).collect(toSet());
        return QuarkusTransaction.requiringNew()
                .call(() -> TeamEntryView.reaching(id.value(), actor.userId().value(), teams, clock.instant()).stream()
                        .map(view -> view.access().roles())
                        .toList());
    }
}
