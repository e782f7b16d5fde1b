package dev.chatelaine.project;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Who has which role in something: at most one grant for each principal, and for each person the highest of all that
 * they are given directly and by their teams.
 *
 * @param <R> the roles, lowest first
 */
public record Grants<R extends Enum<R>>(List<Grant<R>> all) {

    public Grants {
        all = List.copyOf(all);
    }

    /** Nobody has any. */
    public static <R extends Enum<R>> Grants<R> none() {
        return new Grants<>(List.of());
    }

    /** What the principal was given. */
    public Optional<Grant<R>> to(Principal principal) {
        return all.stream().filter(grant -> grant.principal().equals(principal)).findFirst();
    }

    /** The highest role that somebody has now, directly or by a team. */
    public Optional<R> highest(Actor actor, Instant at) {
        return all.stream()
                .filter(grant -> grant.counts(at) && grant.principal().includes(actor))
                .map(Grant::role)
                .max(Comparator.naturalOrder());
    }

    /** With this grant, instead of what its principal was given before. */
    public Grants<R> with(Grant<R> grant) {
        var next = new ArrayList<>(without(grant.principal()).all());
        next.add(grant);
        return new Grants<>(next);
    }

    /** Without what the principal was given. */
    public Grants<R> without(Principal principal) {
        return new Grants<>(all.stream()
                .filter(grant -> !grant.principal().equals(principal))
                .toList());
    }
}
