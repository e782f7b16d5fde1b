package dev.chatelaine.access.explain;

import dev.chatelaine.chassis.domain.Problem;

/** Why nothing is explained. */
public enum ExplainProblem implements Problem {
    /** There is no such resource, or none about which the asker may know who may do what. */
    RESOURCE_UNKNOWN;

    @Override
    public Kind kind() {
        return Kind.UNKNOWN;
    }
}
