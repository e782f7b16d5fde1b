package dev.chatelaine.identity.organization;

import static dev.chatelaine.identity.organization.Organization.Problem.ORGANIZATION_ADMINISTRATOR_REQUIRED;
import static dev.chatelaine.identity.organization.Organization.Problem.ORGANIZATION_MANAGER_REQUIRED;
import static dev.chatelaine.identity.organization.Organization.Problem.ORGANIZATION_UNKNOWN;

import dev.chatelaine.chassis.domain.Rejected;
import dev.chatelaine.identity.Actor;
import dev.chatelaine.identity.OrganizationRole;

/**
 * How far the actor of a command may go.
 *
 * @param administers whether about administrators as well
 */
record Authority(boolean administers) {

    /**
     * The actor's, by the roles that the organization gave by name and those that teams give.
     *
     * @throws Rejected if the actor may not manage; whoever does not belong must not learn that the organization exists
     */
    static Authority of(Actor actor, Members members) {
        boolean inherits = actor.inheritedRoles().contains(OrganizationRole.MANAGER);
        var member = members.everSeen(actor.userId());
        // Machines never join. The edge knows what they may and says so.
        if (member.isEmpty() && actor.manages()) return new Authority(actor.administers());
        var roles = member.filter(Members.Member::active)
                .map(Members.Member::roles)
                .orElseThrow(() -> new Rejected(ORGANIZATION_UNKNOWN));
        if (!roles.manages() && !inherits) throw new Rejected(ORGANIZATION_MANAGER_REQUIRED);
        return new Authority(roles.administrator());
    }

    /** Only administrators decide about administrators. */
    void require(boolean aboutAnAdministrator) {
        if (aboutAnAdministrator && !administers) throw new Rejected(ORGANIZATION_ADMINISTRATOR_REQUIRED);
    }
}
