package dev.chatelaine.broker.vending;

import dev.chatelaine.chassis.domain.Problem;

/** Why no keys are handed out to somebody who has access, or no leases are shown. */
public enum VendingProblem implements Problem {
    /** What the person may do ends before the shortest session would. */
    GRANT_ENDS_TOO_SOON(Kind.CONFLICT),
    /** The storage of the project opens no session. */
    STORAGE_REFUSES_SESSIONS(Kind.CONFLICT),
    /** The project is archived: its storage is closed until it is restored. */
    PROJECT_ARCHIVED(Kind.CONFLICT),
    /** There is no such project for the asker. */
    PROJECT_UNKNOWN(Kind.UNKNOWN);

    private final Kind kind;

    VendingProblem(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
