package dev.chatelaine.identity.team;

import java.util.Collection;
import java.util.Objects;
import java.util.function.Function;

/** How much of each kind a team may use; null: no limit. Limits are stored and told here, and kept by whoever runs things. */
public record Quotas(
        Integer cpuCores, Long memoryBytes, Long storageBytes, Integer apps, Integer workflows, Integer workspaces) {

    public static final Quotas UNLIMITED = new Quotas(null, null, null, null, null, null);

    /** Of each kind the highest limit; none where one of them has none, or where there is nothing to compare. */
    static Quotas highest(Collection<Quotas> all) {
        return new Quotas(
                highest(all, Quotas::cpuCores),
                highest(all, Quotas::memoryBytes),
                highest(all, Quotas::storageBytes),
                highest(all, Quotas::apps),
                highest(all, Quotas::workflows),
                highest(all, Quotas::workspaces));
    }

    private static <N extends Comparable<N>> N highest(Collection<Quotas> all, Function<Quotas, N> kind) {
        var limits = all.stream().map(kind).toList();
        if (limits.stream().anyMatch(Objects::isNull)) return null;
        return limits.stream().max(Comparable::compareTo).orElse(null);
    }
}
