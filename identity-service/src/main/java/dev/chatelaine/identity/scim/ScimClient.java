package dev.chatelaine.identity.scim;

import dev.chatelaine.identity.Actor;
import dev.chatelaine.identity.OrganizationId;
import dev.chatelaine.identity.OrganizationRole;
import dev.chatelaine.identity.UserId;
import java.util.Set;

/**
 * The machine that asks, and all it can see: one organization.
 *
 * @param userId the machine's own
 */
record ScimClient(OrganizationId organizationId, UserId userId) {

    /** Who belongs to a company is the directory's to say: administrators have given it that, even over themselves. */
    Actor overPeople() {
        return new Actor(userId, Set.of(OrganizationRole.ADMIN), Set.of());
    }

    /** Over teams the directory is a manager: rank is given by people. */
    Actor overTeams() {
        return new Actor(userId, Set.of(), Set.of(OrganizationRole.MANAGER));
    }
}
