package dev.chatelaine.project.project;

import static dev.chatelaine.project.project.Roles.*;

import java.util.List;
import java.util.Optional;

/** The presets that every project has. */
final class BuiltInPresets {

    private static final Roles VIEWER =
            new Roles(ProjectRole.VIEWER, FlowRole.VIEWER, BaseRole.VIEWER, BenchRole.NO_ACCESS);
    private static final Roles DATA_PROVIDER =
            new Roles(ProjectRole.DATA_PROVIDER, FlowRole.NO_ACCESS, BaseRole.NO_ACCESS, BenchRole.NO_ACCESS);
    private static final Roles CONTRIBUTOR =
            new Roles(ProjectRole.CONTRIBUTOR, FlowRole.CONTRIBUTOR, BaseRole.CONTRIBUTOR, BenchRole.CONTRIBUTOR);

    static final List<Preset> ALL = List.of(
            preset("administrator", Roles.HIGHEST, true, true),
            preset("contributor", CONTRIBUTOR, true, true),
            preset("data-provider-with-upload", DATA_PROVIDER, true, false),
            preset("viewer", VIEWER, false, false),
            preset("viewer-with-download", VIEWER, false, true));

    private BuiltInPresets() {}

    static Optional<Preset> find(String name) {
        return ALL.stream().filter(preset -> preset.name().equals(name)).findFirst();
    }

    private static Preset preset(String name, Roles roles, boolean upload, boolean download) {
        return new Preset(name, roles, upload, download, List.of(), null);
    }
}
