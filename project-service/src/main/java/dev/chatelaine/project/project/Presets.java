package dev.chatelaine.project.project;

import static dev.chatelaine.project.project.ProjectProblem.*;

import dev.chatelaine.chassis.domain.Rejected;
import dev.chatelaine.project.project.PresetCommand.*;
import dev.chatelaine.project.project.PresetEvent.*;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A project names the access that it often gives. The built-in names always mean the same. */
final class Presets {

    private Presets() {}

    static List<ProjectEvent> decide(PresetCommand command, Project.State state) {
        return switch (command) {
            case SavePreset c -> save(c, state);
            case DeletePreset c -> delete(c, state);
        };
    }

    private static List<ProjectEvent> save(SavePreset c, Project.State state) {
        Preset preset = c.preset();
        requireOwn(preset.name());
        if (find(preset.name(), state).filter(preset::equals).isPresent()) return List.of();
        return List.of(new PresetSaved(
                c.projectId(),
                preset.name(),
                preset.roles(),
                preset.upload(),
                preset.download(),
                preset.roleTemplates(),
                preset.durationDays()));
    }

    private static List<ProjectEvent> delete(DeletePreset c, Project.State state) {
        requireOwn(c.name());
        if (find(c.name(), state).isEmpty()) return List.of();
        return List.of(new PresetDeleted(c.projectId(), c.name()));
    }

    private static void requireOwn(String name) {
        if (BuiltInPresets.find(name).isPresent()) throw new Rejected(PRESET_BUILT_IN);
    }

    private static Optional<Preset> find(String name, Project.State state) {
        return state.presets().stream()
                .filter(preset -> preset.name().equals(name))
                .findFirst();
    }

    static List<Preset> evolve(List<Preset> presets, PresetEvent event) {
        return switch (event) {
            case PresetSaved e -> {
                var next = new ArrayList<>(without(presets, e.name()));
                next.add(e.preset());
                yield next;
            }
            case PresetDeleted e -> without(presets, e.name());
        };
    }

    private static List<Preset> without(List<Preset> presets, String name) {
        return presets.stream().filter(preset -> !preset.name().equals(name)).toList();
    }
}
