package dev.chatelaine.identity.organization;

import dev.chatelaine.chassis.domain.Problem;

/** Why a request about an organization is refused before the organization is asked. */
public enum OrganizationRequestProblem implements Problem {
    ORGANIZATION_MEMBER_REQUIRED(Kind.FORBIDDEN);

    private final Kind kind;

    OrganizationRequestProblem(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
