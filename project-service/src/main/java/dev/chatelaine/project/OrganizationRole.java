package dev.chatelaine.project;

/** What somebody is in an organization. None of them opens a project's data. */
public enum OrganizationRole {
    ADMIN,
    MANAGER,
    MEMBER,
    GUEST
}
