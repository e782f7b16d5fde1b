package dev.chatelaine.access.graph;

import io.vavr.collection.HashMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A map that never changes. What has long been so lies flat in one array, where it is found at once; what has changed
 * since lies beside it, and is laid flat with the rest before it is much: looking there, too, must cost next to nothing.
 */
final class Table<K, V> {

    /** So many that lie flat bear one that lies beside them. */
    private static final int MANY = 16;

    private static final Table<?, ?> EMPTY = new Table<>(new Object[2], 0, HashMap.empty());

    /** Stands for the value of a key that is no more. */
    private static final Object GONE = new Object();

    /** Keys and their values in turn, where the hash of the key says or after that; at least half of it is empty. */
    private final Object[] flat;

    private final int count;
    private final HashMap<K, Object> since;

    private Table(Object[] flat, int count, HashMap<K, Object> since) {
        this.flat = flat;
        this.count = count;
        this.since = since;
    }

    @SuppressWarnings("unchecked")
    static <K, V> Table<K, V> empty() {
        return (Table<K, V>) EMPTY;
    }

    /** The value of the key, or the other one if it has none. */
    @SuppressWarnings("unchecked")
    V getOrElse(K key, V other) {
        var changed = since.isEmpty() ? null : since.getOrElse(key, null);
        var found = changed == null ? flat[place(flat, key) + 1] : changed;
        return found == null || found == GONE ? other : (V) found;
    }

    Table<K, V> put(K key, V value) {
        return with(since.put(key, value));
    }

    /** The same, with nothing beside what lies flat. */
    Table<K, V> settled() {
        return since.isEmpty() ? this : laidFlat(flat, count, since);
    }

    Table<K, V> remove(K key) {
        return getOrElse(key, null) == null ? this : with(since.put(key, GONE));
    }

    /** All values, in no order. */
    @SuppressWarnings("unchecked")
    Stream<V> values() {
        var settled = IntStream.range(0, flat.length / 2)
                .filter(index -> flat[2 * index] != null && !since.containsKey((K) flat[2 * index]))
                .mapToObj(index -> flat[2 * index + 1]);
        var lately = since.values().toJavaStream().filter(value -> value != GONE);
        return (Stream<V>) Stream.concat(settled, lately);
    }

    private Table<K, V> with(HashMap<K, Object> changed) {
        return changed.size() <= count / MANY ? new Table<>(flat, count, changed) : laidFlat(flat, count, changed);
    }

    @SuppressWarnings("unchecked")
    private static <K, V> Table<K, V> laidFlat(Object[] before, int count, HashMap<K, Object> changed) {
        var flat = new Object[4 * Integer.highestOneBit(2 * (count + changed.size()) - 1)];
        int now = 0;
        for (int i = 0; i < before.length; i += 2)
            if (before[i] != null && !changed.containsKey((K) before[i])) now += lay(flat, before[i], before[i + 1]);
        for (var key : changed.keySet()) {
            var value = changed.getOrElse(key, null);
            if (value != GONE) now += lay(flat, key, value);
        }
        return new Table<>(flat, now, HashMap.empty());
    }

    private static int lay(Object[] flat, Object key, Object value) {
        int place = place(flat, key);
        flat[place] = key;
        flat[place + 1] = value;
        return 1;
    }

    /** Where the key is, or could be put. */
    private static int place(Object[] flat, Object key) {
        int hash = key.hashCode() * 0x9E3779B9;
        int place = (hash ^ hash >>> 15) << 1 & flat.length - 1;
        while (flat[place] != null && !flat[place].equals(key)) place = place + 2 & flat.length - 1;
        return place;
    }
}
