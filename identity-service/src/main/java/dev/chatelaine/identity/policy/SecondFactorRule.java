package dev.chatelaine.identity.policy;

import dev.chatelaine.identity.OrganizationRole;
import dev.chatelaine.identity.PlatformRole;
import java.util.Collections;
import java.util.Set;

/**
 * Who must show a second factor.
 *
 * @param organizationRoles whoever has one of them must; empty unless it depends on roles
 * @param platformRoles whoever has one of them must; empty unless it depends on roles
 */
public record SecondFactorRule(
        Scope requiredOf, Set<OrganizationRole> organizationRoles, Set<PlatformRole> platformRoles) {

    /** Of whom it is demanded. */
    public enum Scope {
        NOBODY,
        EVERYONE,
        /** Of whoever has one of the roles. */
        ROLES
    }

    static final SecondFactorRule NONE = new SecondFactorRule(Scope.NOBODY, Set.of(), Set.of());

    /** Whether somebody with these roles must show one. */
    public boolean demandedOf(Set<OrganizationRole> roles, Set<PlatformRole> platform) {
        return switch (requiredOf) {
            case NOBODY -> false;
            case EVERYONE -> true;
            case ROLES ->
                !Collections.disjoint(organizationRoles, roles) || !Collections.disjoint(platformRoles, platform);
        };
    }

    /** Whether it names roles exactly where it depends on them. */
    boolean isWhole() {
        boolean namesRoles = !organizationRoles.isEmpty() || !platformRoles.isEmpty();
        return namesRoles == (requiredOf == Scope.ROLES);
    }
}
