package dev.chatelaine.identity.user;

import dev.chatelaine.chassis.domain.Problem;

/** Why an account is left as it is. */
public enum AccountProblem implements Problem {
    ORGANIZATION_UNKNOWN(Kind.UNKNOWN),
    ORGANIZATION_MEMBER_UNKNOWN(Kind.UNKNOWN),
    ORGANIZATION_MANAGER_REQUIRED(Kind.FORBIDDEN),
    ORGANIZATION_ADMINISTRATOR_REQUIRED(Kind.FORBIDDEN),
    OWN_SECOND_FACTOR(Kind.FORBIDDEN),
    ACCOUNT_SHARED(Kind.CONFLICT);

    private final Kind kind;

    AccountProblem(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
