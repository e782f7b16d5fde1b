package dev.chatelaine.access.alias;

/** What can have an alias: whoever does something, and what it is done to. */
public enum Side {
    SUBJECT,
    RESOURCE
}
