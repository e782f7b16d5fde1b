package dev.chatelaine.access.decision;

import static java.util.Comparator.comparing;

import java.time.Instant;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * What one person may do in one project at one moment, and why.
 *
 * @param endsAt the earliest instant at which less may be allowed, if no event happens before
 * @param epoch changes whenever what counts changes; equal inputs have equal epochs, on every replica
 * @param grants those that count now, which is why the answer is what it is
 */
public record EffectiveAccess(
        Roles roles,
        boolean upload,
        boolean download,
        Set<Capability> capabilities,
        Optional<Instant> endsAt,
        String epoch,
        List<Grant> grants) {

    /**
     * The one rule.
     *
     * @param grants all that the person was ever given in the project, in any order
     * @param active whether the person may use anything at all: false while deactivated, everywhere or in the project's
     *     organization
     */
    public static EffectiveAccess of(Collection<Grant> grants, boolean active, Instant now) {
        var counting = grants.stream()
                .filter(grant -> active && grant.countsAt(now))
                .sorted(comparing(grant -> grant.entryId().value()))
                .toList();
        var sum = Sum.of(counting);
        return new EffectiveAccess(
                sum.roles(),
                sum.upload(),
                sum.download(),
                Collections.unmodifiableSet(Capability.of(sum.roles().project(), sum.upload(), sum.download())),
                shrinksAt(counting, sum),
                Epoch.of(counting),
                counting);
    }

    /** Whether there is anything that the person may do. */
    public boolean isNothing() {
        return !upload && !download && roles.equals(Roles.NONE);
    }

    /** An end matters only if no longer grant gives the same. */
    private static Optional<Instant> shrinksAt(List<Grant> counting, Sum now) {
        return counting.stream()
                .map(Grant::endsAt)
                .filter(Objects::nonNull)
                .sorted()
                .filter(end -> !now.equals(Sum.of(
                        counting.stream().filter(grant -> grant.countsAt(end)).toList())))
                .findFirst();
    }

    private record Sum(Roles roles, boolean upload, boolean download) {

        static Sum of(Collection<Grant> grants) {
            return new Sum(
                    grants.stream().map(Grant::roles).reduce(Roles.NONE, Roles::or),
                    grants.stream().anyMatch(Grant::upload),
                    grants.stream().anyMatch(Grant::download));
        }
    }
}
