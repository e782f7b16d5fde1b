package dev.chatelaine.project.project;

import dev.chatelaine.project.ProjectId;

/** What has happened to a project as a whole, after it has begun. */
public sealed interface LifecycleEvent extends ProjectEvent {

    /** The project is called something else. */
    record ProjectRenamed(ProjectId projectId, String name) implements LifecycleEvent {}

    /** The project was closed: nothing is written, vended or accepted until it is restored. */
    record ProjectArchived(ProjectId projectId, String reason) implements LifecycleEvent {}

    /** The project is open again, with the team that it has. */
    record ProjectRestored(ProjectId projectId) implements LifecycleEvent {}
}
