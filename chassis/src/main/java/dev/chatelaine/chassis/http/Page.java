package dev.chatelaine.chassis.http;

import java.util.List;
import java.util.function.Function;

/**
 * A part of a list. Following {@code next} until it is null visits every entry.
 *
 * @param items the entries, in the list's order
 * @param next the cursor of the next part; null at the end
 */
public record Page<T>(List<T> items, String next) {

    /** How many entries a part has unless the caller says otherwise. */
    public static final int DEFAULT_LIMIT = 50;

    /** How many entries a part has at most. */
    public static final int MOST = 200;

    /**
     * Cuts a part out of what was found.
     *
     * @param found up to {@code limit + 1} entries: one more than the part holds tells that there is a next one
     * @param limit how many entries the part holds
     * @param key what the next part begins after; the list is ordered by it
     */
    public static <T> Page<T> of(List<T> found, int limit, Function<T, String> key) {
        if (found.size() <= limit) return new Page<>(List.copyOf(found), null);
        var items = List.copyOf(found.subList(0, limit));
        return new Page<>(items, Cursor.encode(key.apply(items.getLast())));
    }

    /** The same part with its entries written otherwise. */
    public <R> Page<R> map(Function<T, R> write) {
        return new Page<>(items.stream().map(write).toList(), next);
    }
}
