package dev.chatelaine.project.project;

import dev.chatelaine.project.ProjectId;
import dev.chatelaine.project.RoleId;
import java.util.List;

/** What has happened to a project's presets. They give nobody anything. */
public sealed interface PresetEvent extends ProjectEvent {

    /** The name means this from now on. */
    record PresetSaved(
            ProjectId projectId,
            String name,
            Roles roles,
            boolean upload,
            boolean download,
            List<RoleId> roleTemplates,
            Integer durationDays)
            implements PresetEvent {

        Preset preset() {
            return new Preset(name, roles, upload, download, roleTemplates, durationDays);
        }
    }

    /** The name means nothing any more. */
    record PresetDeleted(ProjectId projectId, String name) implements PresetEvent {}
}
