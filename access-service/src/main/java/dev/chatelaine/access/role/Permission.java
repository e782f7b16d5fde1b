package dev.chatelaine.access.role;

import static java.util.Comparator.comparing;
import static java.util.Comparator.naturalOrder;
import static java.util.Comparator.nullsFirst;

import dev.chatelaine.access.condition.Attributes;
import dev.chatelaine.access.condition.Condition;
import java.util.Comparator;

/**
 * One thing that a role template lets do.
 *
 * @param condition when it may be done; null is always
 */
public record Permission(String resourceType, String action, Condition condition) implements Comparable<Permission> {

    private static final Comparator<Permission> ORDER = comparing(Permission::resourceType)
            .thenComparing(Permission::action)
            .thenComparing(Permission::text, nullsFirst(naturalOrder()));

    /** Whether it is about this. */
    public boolean covers(String type, String name) {
        return resourceType.equals(type) && action.equals(name);
    }

    /** Whether its condition, if it has one, is met. */
    public boolean holds(Attributes asked) {
        return condition == null || condition.holds(asked);
    }

    @Override
    public int compareTo(Permission other) {
        return ORDER.compare(this, other);
    }

    private String text() {
        return condition == null ? null : condition.toString();
    }
}
