package dev.chatelaine.access.fact;

import dev.chatelaine.access.graph.Graph;
import dev.chatelaine.chassis.projection.LiveModel;
import dev.chatelaine.chassis.projection.PublishedEvent;
import jakarta.inject.Singleton;
import java.util.Set;

/** The graph as it is now, in memory on every replica. */
@Singleton
public class Graphs implements LiveModel {

    /** Its name, by which its freshness is asked for. */
    public static final String NAME = "graph";

    private volatile Graph now = Graph.EMPTY;

    /** All that is known now. */
    public Graph now() {
        return now;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public String keptBy() {
        return FactProjection.NAME;
    }

    @Override
    public Set<String> topics() {
        return Facts.TOPICS;
    }

    @Override
    public void load() {
        try (var facts = FactView.now()) {
            now = Graph.of(facts);
        }
    }

    @Override
    public void apply(PublishedEvent event) {
        var next = now;
        for (var change : Facts.changedBy(event, now)) next = next.with(change);
        now = next;
    }
}
