package dev.chatelaine.project.role;

import dev.chatelaine.chassis.domain.Problem;

/** What the edge refuses before a template is asked. */
enum RoleRefusal implements Problem {
    ORGANIZATION_UNKNOWN(Kind.UNKNOWN),
    CONDITION_INVALID(Kind.INVALID);

    private final Kind kind;

    RoleRefusal(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
