package dev.chatelaine.identity.membership;

import dev.chatelaine.identity.Actor;
import dev.chatelaine.identity.OrganizationId;
import dev.chatelaine.identity.OrganizationRole;
import dev.chatelaine.identity.PlatformRole;
import dev.chatelaine.identity.UserId;
import java.util.Set;

/**
 * What an active member is in an organization.
 *
 * @param roles given to the person by name
 * @param inheritedRoles given by teams
 * @param platformRoles given by name or by teams
 * @param disabled whether the organization is, so that the standing does not count at present
 */
public record Standing(
        OrganizationId organizationId,
        String organizationName,
        UserId userId,
        Set<OrganizationRole> roles,
        Set<OrganizationRole> inheritedRoles,
        Set<PlatformRole> platformRoles,
        boolean disabled) {

    /** Whether the person is in the organization as an outsider only. */
    public boolean guest() {
        return actor().guest();
    }

    /** Whether the person may manage people and teams. */
    public boolean manages() {
        return actor().manages();
    }

    /** As what the person acts. */
    public Actor actor() {
        return new Actor(userId, roles, inheritedRoles);
    }
}
