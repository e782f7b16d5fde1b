package dev.chatelaine.identity;

/** What a member may do in an organization. No role gives access to data. */
public enum OrganizationRole {
    /** Manages people, settings and administrators. */
    ADMIN,
    /** Manages people and settings, but no administrators. */
    MANAGER,
    /** Belongs to the organization. */
    MEMBER,
    /** From outside; only what they are invited to. */
    GUEST
}
