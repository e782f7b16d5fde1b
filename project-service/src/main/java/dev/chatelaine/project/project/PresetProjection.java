package dev.chatelaine.project.project;

import dev.chatelaine.chassis.projection.Projection;
import dev.chatelaine.chassis.projection.PublishedEvent;
import dev.chatelaine.project.project.PresetEvent.PresetDeleted;
import dev.chatelaine.project.project.PresetEvent.PresetSaved;
import jakarta.inject.Singleton;
import java.util.Set;

/** Keeps the lists of presets. */
@Singleton
class PresetProjection implements Projection {

    @Override
    public String name() {
        return "preset";
    }

    @Override
    public Set<String> topics() {
        return Set.of("chatelaine.project");
    }

    @Override
    public void apply(PublishedEvent event) {
        switch (event.type()) {
            case "dev.chatelaine.project.PresetSaved.v1" -> {
                var saved = event.as(PresetSaved.class);
                PresetView.save(saved.projectId().value(), saved.preset());
            }
            case "dev.chatelaine.project.PresetDeleted.v1" -> {
                var deleted = event.as(PresetDeleted.class);
                PresetView.deleteById(new PresetView.Key(deleted.projectId().value(), deleted.name()));
            }
            default -> {} // says nothing about presets
        }
    }

    @Override
    public void reset() {
        PresetView.deleteAll();
    }
}
