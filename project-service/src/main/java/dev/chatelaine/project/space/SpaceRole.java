package dev.chatelaine.project.space;

/** What somebody may do in a space, lowest first. */
public enum SpaceRole {
    READ,
    WRITE,
    /** Takes in collaborators and attaches the space; reads and writes as well. */
    ADMIN
}
