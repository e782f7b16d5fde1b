package dev.chatelaine.access.decision;

import java.util.Comparator;

/**
 * One thing that may be done.
 *
 * @param condition when it may be done, as it was written; {@code null} is always
 */
public record Permission(String resourceType, String action, String condition) implements Comparable<Permission> {

    private static final Comparator<Permission> ORDER = Comparator.comparing(Permission::resourceType)
            .thenComparing(Permission::action)
            .thenComparing(Permission::condition, Comparator.nullsFirst(Comparator.naturalOrder()));

    @Override
    public int compareTo(Permission other) {
        return ORDER.compare(this, other);
    }
}
