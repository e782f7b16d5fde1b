package dev.chatelaine.project.notification;

/** What people are told by mail, unless they mute it. */
public enum NotificationKind {
    /** They are invited; an invitation stays in their list, whether they are told or not. */
    INVITED,
    /** What they may do has changed. */
    ROLE_CHANGED,
    /** They were removed from a project. */
    REMOVED,
    /** Their access ends in a week, or tomorrow. */
    GRANT_ENDING,
    /** A project was handed over to them. */
    MADE_OWNER
}
