package dev.chatelaine.chassis.shelf;

import dev.chatelaine.chassis.projection.KeyedEntry;
import dev.chatelaine.chassis.projection.Projection;
import dev.chatelaine.chassis.projection.PublishedEvent;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Labels of shelves, which may be forgotten; and events of a topic on which tests misbehave. */
@Singleton
public class LabelProjection implements Projection {

    private final Map<String, String> labels = new ConcurrentHashMap<>();

    @Override
    public String name() {
        return "labels";
    }

    @Override
    public Set<String> topics() {
        return Set.of("chatelaine.access");
    }

    @Override
    public Set<String> compactedTopics() {
        return Set.of("chatelaine.labels");
    }

    @Override
    public void apply(PublishedEvent event) {}

    @Override
    public void apply(KeyedEntry entry) {
        entry.as(String.class)
                .ifPresentOrElse(label -> labels.put(entry.key(), label), () -> labels.remove(entry.key()));
    }

    @Override
    public void reset() {
        labels.clear();
    }

    /** The label of a shelf, or null. */
    public String of(String shelf) {
        return labels.get(shelf);
    }
}
