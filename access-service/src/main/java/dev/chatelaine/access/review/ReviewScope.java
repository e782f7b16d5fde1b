package dev.chatelaine.access.review;

import java.util.UUID;

/** What a review looks at: all that was given in a project, or in every project of an organization. */
public record ReviewScope(Type type, UUID id) {

    /** The sorts of scopes. */
    public enum Type {
        ORGANIZATION,
        PROJECT
    }
}
