package dev.chatelaine.access.alias;

import dev.chatelaine.chassis.domain.Problem;

/** Why an alias is not registered or shown. */
public enum AliasProblem implements Problem {
    /** Nothing is called so. */
    ALIAS_UNKNOWN,
    /** There is no such resource or place in the organization. */
    RESOURCE_UNKNOWN,
    /** There is no such person in the organization. */
    USER_UNKNOWN;

    @Override
    public Kind kind() {
        return Kind.UNKNOWN;
    }
}
