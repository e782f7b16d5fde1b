package dev.chatelaine.access.decision;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.toSet;

import dev.chatelaine.access.RoleId;
import java.time.Instant;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * What one person may do in one project at one moment, and why.
 *
 * @param endsAt the earliest instant at which less may be allowed, if no event happens before
 * @param epoch changes whenever what counts changes; equal inputs have equal epochs, on every replica
 * @param grants those that count now, which is why the answer is what it is
 * @param templates what these give besides the roles, as it is defined now
 */
public record EffectiveAccess(
        Roles roles,
        boolean upload,
        boolean download,
        Set<Capability> capabilities,
        Optional<Instant> endsAt,
        String epoch,
        List<Grant> grants,
        List<RoleTemplate> templates) {

    /**
     * The one rule.
     *
     * @param grants all that the person was ever given in the project, in any order
     * @param defined the role templates, as far as the grants name them; what is not defined gives nothing
     * @param active whether the person may use anything at all: false while deactivated, everywhere or in the project's
     *     organization
     */
    public static EffectiveAccess of(
            Collection<Grant> grants, Map<RoleId, RoleTemplate> defined, boolean active, Instant now) {
        var counting = grants.stream()
                .filter(grant -> active && grant.countsAt(now))
                .sorted(comparing(grant -> grant.entryId().value()))
                .toList();
        var sum = Sum.of(counting, defined);
        var templates = templates(counting, defined);
        return new EffectiveAccess(
                sum.roles(),
                sum.upload(),
                sum.download(),
                Collections.unmodifiableSet(Capability.of(sum.roles().project(), sum.upload(), sum.download())),
                shrinksAt(counting, defined, sum),
                Epoch.of(counting, templates),
                counting,
                templates);
    }

    /** The same in a project that is archived: what is there may be looked at, and nothing may be changed. */
    public EffectiveAccess archived() {
        var left = EnumSet.noneOf(Capability.class);
        capabilities.stream().filter(Capability::looksOnly).forEach(left::add);
        return new EffectiveAccess(
                roles,
                upload,
                download,
                Collections.unmodifiableSet(left),
                endsAt,
                Epoch.archived(epoch),
                grants,
                templates);
    }

    /** Whether there is anything that the person may do. */
    public boolean isNothing() {
        return !upload && !download && roles.equals(Roles.NONE) && templates.isEmpty();
    }

    /** An end matters only if no longer grant gives the same. */
    private static Optional<Instant> shrinksAt(List<Grant> counting, Map<RoleId, RoleTemplate> defined, Sum now) {
        return counting.stream()
                .map(Grant::endsAt)
                .filter(Objects::nonNull)
                .sorted()
                .filter(end -> !now.equals(Sum.of(
                        counting.stream().filter(grant -> grant.countsAt(end)).toList(), defined)))
                .findFirst();
    }

    private static List<RoleTemplate> templates(Collection<Grant> grants, Map<RoleId, RoleTemplate> defined) {
        return grants.stream()
                .flatMap(grant -> grant.templates().stream())
                .distinct()
                .map(defined::get)
                .filter(Objects::nonNull)
                .sorted(comparing(template -> template.id().value()))
                .toList();
    }

    private record Sum(Roles roles, boolean upload, boolean download, Set<Permission> permissions) {

        static Sum of(Collection<Grant> grants, Map<RoleId, RoleTemplate> defined) {
            return new Sum(
                    grants.stream().map(Grant::roles).reduce(Roles.NONE, Roles::or),
                    grants.stream().anyMatch(Grant::upload),
                    grants.stream().anyMatch(Grant::download),
                    templates(grants, defined).stream()
                            .flatMap(template -> template.permissions().stream())
                            .collect(toSet()));
        }
    }
}
