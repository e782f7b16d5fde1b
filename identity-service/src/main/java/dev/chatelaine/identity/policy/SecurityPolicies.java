package dev.chatelaine.identity.policy;

import dev.chatelaine.identity.OrganizationId;
import dev.chatelaine.identity.OrganizationRole;
import dev.chatelaine.identity.PlatformRole;
import dev.chatelaine.identity.SecondFactorDemand;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.Set;

/** What organizations' policies say now. */
@Singleton
class SecurityPolicies implements SecondFactorDemand {

    @Transactional
    SecurityTerms of(OrganizationId organization) {
        return SecurityPolicyView.latest(organization)
                .map(SecurityPolicyView::terms)
                .orElse(SecurityTerms.FIRST);
    }

    @Override
    @Transactional
    public boolean isDemandedOf(
            OrganizationId organization, Set<OrganizationRole> roles, Set<PlatformRole> platformRoles) {
        return of(organization).secondFactor().demandedOf(roles, platformRoles);
    }
}
