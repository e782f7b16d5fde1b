package dev.chatelaine.project;

import java.util.Set;

/**
 * Who asks, with what no project's stream can know about them.
 *
 * @param userId the signed-in person
 * @param organizationRoles their roles in the organization that the question is about; none for outsiders
 * @param teams the organization's teams that they are in
 * @param active false for those deactivated there, or altogether
 */
public record Actor(UserId userId, Set<OrganizationRole> organizationRoles, Set<TeamId> teams, boolean active) {

    public Actor {
        organizationRoles = Set.copyOf(organizationRoles);
        teams = Set.copyOf(teams);
    }

    /** Somebody who is in no team. */
    public Actor(UserId userId, Set<OrganizationRole> organizationRoles, boolean active) {
        this(userId, organizationRoles, Set.of(), active);
    }

    /** Whether they administer the organization: they may manage people and owners, and see no data by that. */
    public boolean administersOrganization() {
        return active && organizationRoles.contains(OrganizationRole.ADMIN);
    }

    /** Whether they administer the organization, or manage it: its modules and people, but no administrators. */
    public boolean managesOrganization() {
        return administersOrganization() || active && organizationRoles.contains(OrganizationRole.MANAGER);
    }

    /** Whether they belong to the organization, and not only as a guest, who gets nothing but what they are asked to. */
    public boolean belongsToOrganization() {
        return active && organizationRoles.stream().anyMatch(role -> role != OrganizationRole.GUEST);
    }
}
