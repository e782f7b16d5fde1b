package dev.chatelaine.project.project;

import dev.chatelaine.project.Actor;
import dev.chatelaine.project.ProjectId;
import java.time.Instant;

/** What may be asked of a project as a whole, after it has begun. */
public sealed interface LifecycleCommand extends ProjectCommand {

    /** Call it something else. */
    record RenameProject(ProjectId projectId, Actor actor, String name, Instant at) implements LifecycleCommand {}

    /** Close it: who is in it stays so, and nobody gets anything more. The reason may be null. */
    record ArchiveProject(ProjectId projectId, Actor actor, String reason, Instant at) implements LifecycleCommand {}

    /** Open it again, as it was. */
    record RestoreProject(ProjectId projectId, Actor actor, Instant at) implements LifecycleCommand {}
}
