package dev.chatelaine.access.testing;

import dev.chatelaine.access.fact.Facts;
import dev.chatelaine.access.graph.Graph;
import java.util.List;

/** All that has happened, and the graph that it leads to. */
public final class Past {

    private Past() {}

    /** What is known after all this, in this order. */
    public static Graph of(Told... told) {
        return of(List.of(told));
    }

    /** What is known after all this, in this order. */
    public static Graph of(List<Told> told) {
        return after(Graph.EMPTY, told.toArray(Told[]::new));
    }

    /** What is known when this has happened, too. */
    public static Graph after(Graph before, Told... told) {
        var graph = before;
        for (int number = 0; number < told.length; number++)
            for (var change : Facts.changedBy(told[number].published(number), graph)) graph = graph.with(change);
        return graph;
    }
}
