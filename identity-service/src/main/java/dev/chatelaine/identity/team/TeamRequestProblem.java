package dev.chatelaine.identity.team;

import dev.chatelaine.chassis.domain.Problem;

/** Why a request about teams is refused before a team is asked. */
enum TeamRequestProblem implements Problem {
    ORGANIZATION_MEMBER_UNKNOWN(Kind.UNKNOWN),
    ORGANIZATION_MANAGER_REQUIRED(Kind.FORBIDDEN);

    private final Kind kind;

    TeamRequestProblem(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
