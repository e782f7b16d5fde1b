package dev.chatelaine.access.alias;

import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListMap;

/** All aliases, by their names. One thread writes, others read meanwhile. */
public final class AliasBook {

    private final Map<String, Alias> byKey = new ConcurrentHashMap<>();
    private final Map<AliasType, ConcurrentSkipListMap<String, Meaning>> meanings = new ConcurrentHashMap<>();

    /** From now on it stands for this. */
    public void put(Alias alias, Meaning meaning) {
        byKey.put(alias.key(), alias);
        meanings.computeIfAbsent(alias.type(), _ -> new ConcurrentSkipListMap<>())
                .put(alias.name(), meaning);
    }

    void remove(String key) {
        var gone = byKey.remove(key);
        if (gone != null) meanings.get(gone.type()).remove(gone.name());
    }

    /** What it stands for, if it is registered. */
    public Optional<Meaning> find(Alias alias) {
        return Optional.ofNullable(of(alias.type()).get(alias.name()));
    }

    /** All of one type, by name. */
    public SortedMap<String, Meaning> of(AliasType type) {
        var found = meanings.get(type);
        return found == null ? new TreeMap<>() : found;
    }
}
