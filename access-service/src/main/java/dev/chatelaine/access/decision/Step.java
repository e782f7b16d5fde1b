package dev.chatelaine.access.decision;

import dev.chatelaine.access.RoleId;
import dev.chatelaine.access.graph.Grant;
import dev.chatelaine.access.graph.Scope;

/**
 * One thing that a permission rests on.
 *
 * @param basis what kind of thing
 * @param scope where
 * @param grant what was given; null unless the basis is one
 * @param template the role template of the grant that permits; null if its roles or rights do
 */
public record Step(Basis basis, Scope scope, Grant grant, RoleId template) {

    /** What a permission can rest on. */
    public enum Basis {
        /** Something was given, by name or through a team. */
        GRANT,
        /** They own the resource, and belong to its project. */
        OWNERSHIP,
        /** The resource is shown to everybody who belongs to the organization and is no guest. */
        VISIBILITY
    }

    static Step of(Scope scope, Grant grant) {
        return new Step(Basis.GRANT, scope, grant, null);
    }

    static Step of(Scope scope, Grant grant, RoleId template) {
        return new Step(Basis.GRANT, scope, grant, template);
    }
}
