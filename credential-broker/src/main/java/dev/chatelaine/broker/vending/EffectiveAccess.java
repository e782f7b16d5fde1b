package dev.chatelaine.broker.vending;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import dev.chatelaine.broker.Capability;
import dev.chatelaine.broker.ConnectionId;
import dev.chatelaine.broker.OrganizationId;
import java.time.Instant;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * What access-service says that somebody may do in a project; the part of it that is needed here.
 *
 * @param organizationId whose project it is
 * @param roles by category
 * @param capabilities what the person may do with its objects; ones that are unknown here count for nothing
 * @param endsAt when they may do less, if nothing happens before; null is never
 * @param asOf the answer takes into account everything that had happened by then
 * @param archived whether the project is: its storage is closed then
 * @param storage where the objects are
 */
@JsonIgnoreProperties(ignoreUnknown = true)
record EffectiveAccess(
        OrganizationId organizationId,
        Roles roles,
        List<String> capabilities,
        Instant endsAt,
        Instant asOf,
        boolean archived,
        Place storage) {

    /** The role in the category that is needed here. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Roles(String project) {}

    /** Where the objects are. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Place(ConnectionId connectionId, String bucket, String prefix) {}

    Set<Capability> known() {
        Set<Capability> known = EnumSet.noneOf(Capability.class);
        Arrays.stream(Capability.values())
                .filter(capability -> capabilities != null
                        && capabilities.contains(capability.name().toLowerCase(Locale.ROOT)))
                .forEach(known::add);
        return known;
    }

    boolean administers() {
        return roles != null && "administrator".equals(roles.project());
    }

    boolean isNothing() {
        return known().isEmpty() && (roles == null || "no-access".equals(roles.project()));
    }
}
