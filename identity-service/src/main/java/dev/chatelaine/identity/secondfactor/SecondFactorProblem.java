package dev.chatelaine.identity.secondfactor;

import dev.chatelaine.chassis.domain.Problem;

/** Why a question about second factors is not answered. */
public enum SecondFactorProblem implements Problem {
    ORGANIZATION_UNKNOWN(Kind.UNKNOWN),
    ORGANIZATION_MANAGER_REQUIRED(Kind.FORBIDDEN),
    ORGANIZATION_MEMBER_UNKNOWN(Kind.UNKNOWN);

    private final Kind kind;

    SecondFactorProblem(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
