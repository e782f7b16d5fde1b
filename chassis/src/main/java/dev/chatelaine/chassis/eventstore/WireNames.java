package dev.chatelaine.chassis.eventstore;

import dev.chatelaine.chassis.domain.WireName;
import dev.chatelaine.chassis.domain.WireNamespace;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** One stored name for each event and snapshot class, found through the sealed families; no class path scanning. */
public final class WireNames {

    private static final String FIRST_VERSION = ".v1";

    private final Map<Class<?>, String> names = new HashMap<>();
    private final Map<String, Class<?>> types = new HashMap<>();

    /** The names of all events and snapshots of these streams. */
    public static WireNames of(Collection<StreamType> streams) {
        var names = new WireNames();
        for (var stream : streams) {
            names.addFamily(
                    stream.events(),
                    stream.events().getAnnotation(WireNamespace.class).value());
            names.add(stream.snapshotName(), stream.aggregate());
        }
        return names;
    }

    /** The stored name of a class, if it may be stored at all. */
    public Optional<String> nameOf(Class<?> type) {
        return Optional.ofNullable(names.get(type));
    }

    /** The class that is stored under a name, if we know it. */
    public Optional<Class<?>> typeOf(String name) {
        return Optional.ofNullable(types.get(name));
    }

    /** All stored names, sorted. */
    public Set<String> all() {
        return new TreeSet<>(types.keySet());
    }

    private void add(String name, Class<?> type) {
        if (types.putIfAbsent(name, type) != null) throw new IllegalStateException("two classes are called " + name);
        names.put(type, name);
    }

    private void addFamily(Class<?> type, String namespace) {
        if (type.isSealed()) {
            for (var member : type.getPermittedSubclasses()) addFamily(member, namespace);
        } else {
            var named = type.getAnnotation(WireName.class);
            add(namespace + "." + (named == null ? type.getSimpleName() + FIRST_VERSION : named.value()), type);
        }
    }
}
