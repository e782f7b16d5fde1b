package dev.chatelaine.identity.policy;

import dev.chatelaine.identity.OrganizationId;
import dev.chatelaine.identity.OrganizationRole;
import dev.chatelaine.identity.PlatformRole;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;

/**
 * Since when a member has had to show a second factor without interruption, from the histories of the policy and of the
 * member's roles. The histories come from streams of their own, whose events arrive in any order; what follows from
 * their times is always the same.
 */
final class Subjection {

    /** From an instant on, the policy demanded it of these. */
    record Demand(Instant at, SecondFactorRule rule) {}

    /**
     * From an instant on, a source gave these roles.
     *
     * @param source the organization, or a team
     * @param counts false once the member is gone from the source, or deactivated
     */
    record Roles(
            Instant at,
            UUID source,
            boolean counts,
            Set<OrganizationRole> organizationRoles,
            Set<PlatformRole> platformRoles) {}

    private final UUID organization;
    private final Map<UUID, Roles> roles = new HashMap<>();
    private SecondFactorRule rule = SecondFactorRule.NONE;
    private Instant since;

    private Subjection(OrganizationId organization) {
        this.organization = organization.value();
    }

    /** Empty if nothing is demanded of the member now. Each list is in the order of its stream or streams. */
    static Optional<Instant> since(OrganizationId organization, List<Demand> demands, List<Roles> roles) {
        var moments = new TreeMap<Instant, Runnable>();
        var subjection = new Subjection(organization);
        demands.forEach(demand -> add(moments, demand.at(), () -> subjection.rule = demand.rule()));
        roles.forEach(change -> add(moments, change.at(), () -> subjection.roles.put(change.source(), change)));
        moments.forEach((at, changes) -> {
            changes.run();
            subjection.reckon(at);
        });
        return Optional.ofNullable(subjection.since);
    }

    private static void add(Map<Instant, Runnable> moments, Instant at, Runnable change) {
        moments.merge(at, change, (earlier, later) -> () -> {
            earlier.run();
            later.run();
        });
    }

    private void reckon(Instant now) {
        if (!isSubject()) since = null;
        else if (since == null) since = now;
    }

    private boolean isSubject() {
        var own = roles.get(organization);
        if (own == null || !own.counts()) return false; // roles of teams are worth nothing outside the organization
        var counting = roles.values().stream().filter(Roles::counts).toList();
        return rule.demandedOf(
                union(counting.stream().map(Roles::organizationRoles).toList()),
                union(counting.stream().map(Roles::platformRoles).toList()));
    }

    private static <R> Set<R> union(List<Set<R>> sets) {
        var all = new HashSet<R>();
        sets.forEach((Collection<R> set) -> all.addAll(set));
        return all;
    }
}
