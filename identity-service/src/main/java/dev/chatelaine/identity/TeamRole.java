package dev.chatelaine.identity;

/** What somebody is in a team. */
public enum TeamRole {
    /** Adds and removes members. */
    ADMIN,
    /** Gets what the team gives. */
    MEMBER
}
