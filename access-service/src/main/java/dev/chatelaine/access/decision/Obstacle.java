package dev.chatelaine.access.decision;

import dev.chatelaine.access.RoleId;
import dev.chatelaine.access.graph.Grant;
import dev.chatelaine.access.graph.Scope;
import dev.chatelaine.access.role.RoleSet;

/**
 * Something that stands between somebody and a permission.
 *
 * @param kind what kind of thing
 * @param scope where something is missing, or in the way
 * @param grant theirs, which does not count, or whose condition is not met; null if no grant is concerned
 * @param roles one of these would do; none if no role is concerned
 * @param template the role template whose condition is not met; null if none is concerned
 * @param condition as it was written; null if none is concerned
 */
public record Obstacle(Kind kind, Scope scope, Grant grant, RoleSet roles, RoleId template, String condition) {

    /** What can be in the way. */
    public enum Kind {
        /** There is no such place. */
        NOTHING_THERE,
        /** They are deactivated, or have left the organization. */
        DEACTIVATED,
        /** Nothing counts in the organization. */
        ORGANIZATION_DISABLED,
        /** In an archived project nothing is changed. */
        ARCHIVED,
        /** What they were given waits for an answer. */
        PENDING,
        /** What they were given has yet to begin. */
        NOT_BEGUN,
        /** What they were given has come to its end. */
        ENDED,
        /** What they were given was declined, taken away or given up: its status says which. */
        OVER,
        /** They have none of the roles that let do it. */
        ROLE_MISSING,
        /** They have no right to bring bytes in. */
        UPLOAD_MISSING,
        /** They have no right to take bytes out. */
        DOWNLOAD_MISSING,
        /** They are nothing in the space. */
        NOT_COLLABORATING,
        /** They belong to nothing that the space is attached to, or not to the project of what they own. */
        NOT_BELONGING,
        /** A role template lets do it on a condition. */
        CONDITION_NOT_MET,
        /** It is shown to its owner alone. */
        PRIVATE,
        /** No role lets do it, and no role template that they have. */
        NOT_PERMITTED
    }

    static Obstacle of(Kind kind, Scope scope) {
        return new Obstacle(kind, scope, null, RoleSet.NONE, null, null);
    }

    static Obstacle of(Kind kind, Scope scope, Grant grant) {
        return new Obstacle(kind, scope, grant, RoleSet.NONE, null, null);
    }

    static Obstacle missing(Scope scope, RoleSet roles) {
        return new Obstacle(Kind.ROLE_MISSING, scope, null, roles, null, null);
    }

    static Obstacle unmet(Scope scope, Grant grant, RoleId template, String condition) {
        return new Obstacle(Kind.CONDITION_NOT_MET, scope, grant, RoleSet.NONE, template, condition);
    }
}
