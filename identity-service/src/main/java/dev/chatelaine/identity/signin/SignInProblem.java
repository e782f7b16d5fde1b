package dev.chatelaine.identity.signin;

import dev.chatelaine.chassis.domain.Problem;

/** Why somebody is not shown who signed in. */
enum SignInProblem implements Problem {
    ORGANIZATION_UNKNOWN(Kind.UNKNOWN),
    ORGANIZATION_MANAGER_REQUIRED(Kind.FORBIDDEN);

    private final Kind kind;

    SignInProblem(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
