package dev.chatelaine.access.effective;

import dev.chatelaine.chassis.domain.Problem;

/** Why a question about access is not answered. */
public enum AccessProblem implements Problem {
    /** There is no such project, or none that the asker may know of. */
    PROJECT_UNKNOWN,
    /** There is no such person, or none that the asker may know of. */
    USER_UNKNOWN,
    /** There is no such organization, or none that the asker may know of. */
    ORGANIZATION_UNKNOWN;

    @Override
    public Kind kind() {
        return Kind.UNKNOWN;
    }
}
