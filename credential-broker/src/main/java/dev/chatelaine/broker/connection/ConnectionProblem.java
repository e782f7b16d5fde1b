package dev.chatelaine.broker.connection;

import dev.chatelaine.chassis.domain.Problem;

/** Why a storage is not taken into use, or not shown. */
public enum ConnectionProblem implements Problem {
    /** There is no such connection for the asker. */
    STORAGE_CONNECTION_UNKNOWN(Kind.UNKNOWN),
    /** Without a role there are no sessions yet, and the base keys are never handed out. */
    ROLE_ARN_REQUIRED(Kind.INVALID),
    /** The endpoint is none that this service may talk to. */
    STORAGE_ENDPOINT_REFUSED(Kind.INVALID),
    /** Nobody answers at the endpoint. */
    STORAGE_UNREACHABLE(Kind.INVALID),
    /** The storage opens no session with these keys for this role. */
    STORAGE_SESSION_REFUSED(Kind.INVALID),
    /** A session could do what its policy does not allow. */
    SESSION_POLICY_IGNORED(Kind.INVALID),
    /** A session could assume the role again, and be rid of its policy. */
    ROLE_CHAINING_POSSIBLE(Kind.INVALID),
    /** It could not be established whether sessions keep to their policies. */
    STORAGE_PROBE_INCONCLUSIVE(Kind.INVALID);

    private final Kind kind;

    ConnectionProblem(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
