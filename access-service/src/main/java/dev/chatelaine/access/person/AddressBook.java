package dev.chatelaine.access.person;

import dev.chatelaine.access.UserId;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** People by their addresses. One thread writes, others read meanwhile. */
public final class AddressBook {

    private final Map<UserId, String> addresses = new ConcurrentHashMap<>();
    private final Map<String, Set<UserId>> people = new ConcurrentHashMap<>();

    /** From now on this is their address; null: none is known. */
    public void put(UserId user, String address) {
        var before = address == null ? addresses.remove(user) : addresses.put(user, normal(address));
        if (before != null) people.computeIfPresent(before, (_, users) -> without(users, user));
        if (address != null) people.merge(normal(address), Set.of(user), AddressBook::union);
    }

    /** Whose it is; two accounts with one address are nobody in particular. */
    public Optional<UserId> find(String address) {
        var users = people.getOrDefault(normal(address), Set.of());
        return users.size() == 1 ? users.stream().findFirst() : Optional.empty();
    }

    private static String normal(String address) {
        return address.toLowerCase(Locale.ROOT);
    }

    private static Set<UserId> without(Set<UserId> users, UserId user) {
        var left = new HashSet<>(users);
        left.remove(user);
        return left.isEmpty() ? null : Set.copyOf(left);
    }

    private static Set<UserId> union(Set<UserId> some, Set<UserId> more) {
        var all = new HashSet<>(some);
        all.addAll(more);
        return Set.copyOf(all);
    }
}
