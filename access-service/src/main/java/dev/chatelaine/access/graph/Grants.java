package dev.chatelaine.access.graph;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** All that was ever given in one place, by the principal whose it is. */
public final class Grants {

    static final Grants NONE = new Grants(Table.empty());

    /** Whose an invitation is that nobody has accepted. */
    private static final Principal NOBODY = new Principal(Principal.Type.USER, new UUID(0, 0));

    private final Table<Principal, List<Grant>> byPrincipal;

    private Grants(Table<Principal, List<Grant>> byPrincipal) {
        this.byPrincipal = byPrincipal;
    }

    /** What the principal was given by name. */
    public List<Grant> of(Principal principal) {
        return byPrincipal.getOrElse(principal, List.of());
    }

    /** Everything, in no order. */
    public Stream<Grant> all() {
        return byPrincipal.values().flatMap(List::stream);
    }

    Optional<Grant> find(UUID id) {
        return all().filter(grant -> grant.id().equals(id)).findFirst();
    }

    Grants with(Grant grant) {
        var grants = new ArrayList<>(of(whose(grant)));
        grants.add(grant);
        return new Grants(byPrincipal.put(whose(grant), List.copyOf(grants)));
    }

    Grants without(Grant grant) {
        var left = of(whose(grant)).stream()
                .filter(one -> !one.id().equals(grant.id()))
                .toList();
        return new Grants(left.isEmpty() ? byPrincipal.remove(whose(grant)) : byPrincipal.put(whose(grant), left));
    }

    private static Principal whose(Grant grant) {
        return grant.principal() == null ? NOBODY : grant.principal();
    }
}
