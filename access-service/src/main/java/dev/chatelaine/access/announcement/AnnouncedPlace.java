package dev.chatelaine.access.announcement;

import java.util.UUID;

/** Where somebody stands. */
public record AnnouncedPlace(Type type, UUID id) {

    /** The kinds of places that are announced. */
    public enum Type {
        ORGANIZATION,
        MODULE,
        PROJECT,
        SPACE
    }
}
