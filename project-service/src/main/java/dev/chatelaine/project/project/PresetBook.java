package dev.chatelaine.project.project;

import dev.chatelaine.chassis.domain.Rejected;
import dev.chatelaine.chassis.http.Refusal;
import dev.chatelaine.chassis.security.Caller;
import dev.chatelaine.project.ProjectId;
import dev.chatelaine.project.UserId;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Looks presets up, and fills in what an entry leaves to one. */
@Singleton
class PresetBook {

    private final Projects projects;
    private final Caller caller;
    private final Clock clock;

    PresetBook(Projects projects, Caller caller, Clock clock) {
        this.projects = projects;
        this.caller = caller;
        this.clock = clock;
    }

    /** All that there are in the project, by name; for those who may know of it. */
    List<Preset> of(ProjectId id) {
        projects.visible(id, new UserId(caller.userId()));
        var own = QuarkusTransaction.requiringNew().call(() -> PresetView.of(id.value()).stream()
                .map(PresetView::preset)
                .toList());
        return Stream.concat(BuiltInPresets.ALL.stream(), own.stream())
                .sorted(Comparator.comparing(Preset::name))
                .toList();
    }

    Preset find(ProjectId id, String name) {
        return of(id).stream()
                .filter(preset -> preset.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new Rejected(EdgeRefusal.PRESET_UNKNOWN));
    }

    /** The entry with everything that it has left to its preset. */
    NewEntry filled(ProjectId id, NewEntry entry) {
        if (entry.preset() != null) return entry.over(find(id, entry.preset()), clock.instant());
        if (entry.roles() == null) throw Refusal.ofField("roles", "must not be null without a preset");
        return entry;
    }
}
