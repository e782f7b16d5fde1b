package dev.chatelaine.access.role;

/** How much somebody may do in one category, lowest first. Not every category knows every level. */
public enum Level {
    NO_ACCESS,
    DATA_PROVIDER,
    VIEWER,
    CONTRIBUTOR,
    ADMINISTRATOR;

    /** Whether this level includes the other. */
    public boolean includes(Level other) {
        return compareTo(other) >= 0;
    }

    /** The higher of the two. */
    public Level or(Level other) {
        return includes(other) ? this : other;
    }
}
