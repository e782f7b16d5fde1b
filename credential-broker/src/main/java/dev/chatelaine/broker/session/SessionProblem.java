package dev.chatelaine.broker.session;

import dev.chatelaine.chassis.domain.Problem;

/** Why no policy was written. Nothing is ever written instead that would allow more. */
public enum SessionProblem implements Problem {
    /** The bucket's name is none that S3 knows. */
    UNSAFE_BUCKET,
    /** The prefix or path could be understood as another place than it says. */
    UNSAFE_PREFIX,
    /** The policy would be longer than providers accept. */
    POLICY_TOO_LONG;

    @Override
    public Kind kind() {
        return Kind.INVALID;
    }
}
