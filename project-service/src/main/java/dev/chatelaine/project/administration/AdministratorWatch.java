package dev.chatelaine.project.administration;

import dev.chatelaine.chassis.eventstore.Commands;
import dev.chatelaine.chassis.rounds.Rounds;
import dev.chatelaine.project.ProjectId;
import dev.chatelaine.project.project.AdministrationCommand.WatchAdministrators;
import dev.chatelaine.project.project.Projects;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Looks again and again whether each project has an active administrator, and has it recorded when that changes. */
@Singleton
class AdministratorWatch {

    private static final UUID BEGINNING = new UUID(0, 0);

    private final AbandonedProjects abandoned;
    private final Projects projects;
    private final Commands commands;
    private final Rounds rounds;
    private final Duration every;
    private final Clock clock;

    AdministratorWatch(
            AbandonedProjects abandoned,
            Projects projects,
            Commands commands,
            Rounds rounds,
            @ConfigProperty(name = "chatelaine.administrators.every") Duration every,
            Clock clock) {
        this.abandoned = abandoned;
        this.projects = projects;
        this.commands = commands;
        this.rounds = rounds;
        this.every = every;
        this.clock = clock;
    }

    void start(@Observes StartupEvent event) {
        rounds.begin("administrator-watch", every, every, this::round);
    }

    private void round() {
        List<ProjectId> changed = abandoned.changed(BEGINNING, clock.instant());
        while (!changed.isEmpty()) {
            changed.forEach(this::look);
            if (changed.size() < AbandonedProjects.MOST) return;
            changed = abandoned.changed(changed.getLast().value(), clock.instant());
        }
    }

    private void look(ProjectId id) {
        projects.find(id)
                .ifPresent(project -> commands.send(
                        new WatchAdministrators(id, projects.inactiveAdministrators(project), clock.instant())));
    }
}
