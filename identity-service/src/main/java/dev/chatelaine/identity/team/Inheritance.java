package dev.chatelaine.identity.team;

import dev.chatelaine.identity.OrganizationRole;
import dev.chatelaine.identity.PlatformRole;
import java.util.Set;

/**
 * The roles that a team's members have by being in it.
 *
 * @param roles in the organization
 * @param platformRoles on the data platform
 */
public record Inheritance(Set<OrganizationRole> roles, Set<PlatformRole> platformRoles) {

    public static final Inheritance NOTHING = new Inheritance(Set.of(), Set.of());

    /** Administrators are named one by one, so that one can be counted on. */
    boolean administers() {
        return roles.contains(OrganizationRole.ADMIN);
    }

    /** Whether it puts members above others: that is no gift of managers or team admins. */
    boolean rank() {
        return administers() || roles.contains(OrganizationRole.MANAGER) || platformRoles.contains(PlatformRole.ADMIN);
    }

    /** Whether being in the team changes what somebody is in the organization: that is no gift of team admins. */
    boolean standing() {
        return !roles.isEmpty();
    }
}
