package dev.chatelaine.project.project;

import dev.chatelaine.chassis.domain.Rejected;
import dev.chatelaine.project.project.LifecycleCommand.*;
import dev.chatelaine.project.project.LifecycleEvent.*;
import java.util.List;

/** A project is open or archived. An archived one lets people go, changes hands and is restored; nothing else. */
final class Lifecycle {

    private Lifecycle() {}

    static List<ProjectEvent> decide(LifecycleCommand command, Project.State state) {
        return switch (command) {
            case RenameProject c ->
                c.name().equals(open(state).name()) ? List.of() : List.of(new ProjectRenamed(c.projectId(), c.name()));
            case ArchiveProject c ->
                state.archived() ? List.of() : List.of(new ProjectArchived(c.projectId(), c.reason()));
            case RestoreProject c -> state.archived() ? List.of(new ProjectRestored(c.projectId())) : List.of();
        };
    }

    /** The state, unless the project is archived: then nobody gets anything more in it. */
    static Project.State open(Project.State state) {
        if (state.archived()) throw new Rejected(ProjectProblem.PROJECT_ARCHIVED);
        return state;
    }

    static Project.State evolve(Project.State state, LifecycleEvent event) {
        return switch (event) {
            case ProjectRenamed e -> state.called(e.name());
            case ProjectArchived _ -> state.archived(true);
            case ProjectRestored _ -> state.archived(false);
        };
    }
}
