package dev.chatelaine.access.graph;

/** To whom a resource is shown beside its owner. */
public enum Visibility {
    /** Nobody. */
    PRIVATE,
    /** Everybody active in the organization but guests, and those it is shared with. */
    ALL_USERS,
    /** Those it is shared with. */
    SPECIFIC
}
