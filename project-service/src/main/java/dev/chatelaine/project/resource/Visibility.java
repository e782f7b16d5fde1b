package dev.chatelaine.project.resource;

/** To whom a resource is shown, besides its owner. */
public enum Visibility {
    /** To nobody; there are no shares. */
    PRIVATE,
    /** To everybody in the organization but guests. */
    ALL_USERS,
    /** To those it is shared with. */
    SPECIFIC
}
