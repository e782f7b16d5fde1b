package dev.chatelaine.project.project;

import dev.chatelaine.project.Actor;
import dev.chatelaine.project.ProjectId;
import java.time.Instant;

/** What may be asked about a project's presets. */
public sealed interface PresetCommand extends ProjectCommand {

    /** Keep access by a name, or let the name mean something else from now on. */
    record SavePreset(ProjectId projectId, Actor actor, Preset preset, Instant at) implements PresetCommand {}

    /** Forget a name. What was given by it stays given. */
    record DeletePreset(ProjectId projectId, Actor actor, String name, Instant at) implements PresetCommand {}
}
