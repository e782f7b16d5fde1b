package dev.chatelaine.project.resource;

/** What a share gives, lowest first. Which actions that are depends on the type. */
public enum ShareLevel {
    VIEW,
    EDIT
}
