package dev.chatelaine.identity;

import java.util.Set;
import java.util.stream.Stream;

/**
 * Who asks, and what the edge knows of their roles in the organization that the command is about. An organization's own
 * stream knows its members' roles better than any read model does: there, only the inherited ones are taken from here.
 *
 * @param directRoles what was given to the person by name; empty for whoever does not belong to the organization
 * @param inheritedRoles what teams give
 */
public record Actor(UserId userId, Set<OrganizationRole> directRoles, Set<OrganizationRole> inheritedRoles) {

    /** Somebody of whom nothing is known but who it is. */
    public Actor(UserId userId) {
        this(userId, Set.of(), Set.of());
    }

    /** Whether the actor may do everything in the organization. No team gives that. */
    public boolean administers() {
        return directRoles.contains(OrganizationRole.ADMIN);
    }

    /** Whether the actor may manage people and teams. */
    public boolean manages() {
        return administers()
                || directRoles.contains(OrganizationRole.MANAGER)
                || inheritedRoles.contains(OrganizationRole.MANAGER);
    }

    /** Whether the actor belongs to the organization at all. */
    public boolean belongs() {
        return !directRoles.isEmpty();
    }

    /** Whether the actor is in the organization as an outsider only. */
    public boolean guest() {
        return belongs()
                && Stream.concat(directRoles.stream(), inheritedRoles.stream())
                        .allMatch(role -> role == OrganizationRole.GUEST);
    }
}
