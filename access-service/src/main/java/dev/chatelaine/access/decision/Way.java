package dev.chatelaine.access.decision;

import static java.util.Comparator.comparingInt;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** A way to a permission: all its steps are needed, and they are enough. The shorter the more direct. */
public record Way(List<Step> steps) implements Comparable<Way> {

    private static final Comparator<Way> ORDER =
            comparingInt(Way::length).thenComparingInt(way -> way.steps().size());

    static final Way BEGINNING = new Way(List.of());

    Way and(Step step) {
        return steps.isEmpty()
                ? new Way(List.of(step))
                : new Way(Stream.concat(steps.stream(), Stream.of(step)).toList());
    }

    /** A grant through a team is a detour by one step. */
    private int length() {
        int teams = 0;
        for (var step : steps) if (step.grant() != null && step.grant().through() != null) teams++;
        return steps.size() + teams;
    }

    @Override
    public int compareTo(Way other) {
        return ORDER.compare(this, other);
    }
}
