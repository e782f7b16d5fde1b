package dev.chatelaine.identity;

import java.util.Set;

/**
 * Whether an organization demands a second factor of people with certain roles. It stands here, because features ask it
 * that the security policy itself must know.
 */
public interface SecondFactorDemand {

    /**
     * As the organization's policy is now.
     *
     * @param roles all roles in the organization, inherited ones too
     * @param platformRoles all platform roles, inherited ones too
     */
    boolean isDemandedOf(OrganizationId organization, Set<OrganizationRole> roles, Set<PlatformRole> platformRoles);
}
