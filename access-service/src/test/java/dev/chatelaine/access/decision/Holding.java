package dev.chatelaine.access.decision;

import dev.chatelaine.access.RoleId;
import dev.chatelaine.access.graph.Principal;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/** What the oracle finds that a principal has somewhere: roles with their categories, rights, templates, and when. */
record Holding(
        Principal principal,
        Set<String> roles,
        boolean upload,
        boolean download,
        Collection<RoleId> templates,
        Instant from,
        Instant until) {

    static Holding of(Principal principal, Set<String> roles, Instant from, Instant until) {
        return new Holding(principal, roles, false, false, List.of(), from, until);
    }

    boolean lasts(Instant at) {
        return (from == null || !from.isAfter(at)) && (until == null || until.isAfter(at));
    }
}
