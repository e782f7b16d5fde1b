package dev.chatelaine.project.resource;

import dev.chatelaine.chassis.domain.Problem;

/** The rules of a resource that a command can break. */
public enum ResourceProblem implements Problem {
    RESOURCE_UNKNOWN(Kind.UNKNOWN),
    RESOURCE_EXISTS(Kind.CONFLICT),
    RESOURCE_PATH_INVALID(Kind.INVALID),
    NOT_PROJECT_CONTRIBUTOR(Kind.FORBIDDEN),
    NOT_RESOURCE_OWNER(Kind.FORBIDDEN),
    NOT_RESOURCE_EDITOR(Kind.FORBIDDEN),
    NOT_SPACE_WRITER(Kind.FORBIDDEN),
    WORKSPACE_INHERITS(Kind.CONFLICT),
    PERSON_UNKNOWN(Kind.UNKNOWN),
    TEAM_UNKNOWN(Kind.UNKNOWN),
    ACCESS_ENDS_BEFORE_IT_STARTS(Kind.INVALID),
    REASON_AND_END_REQUIRED(Kind.INVALID),
    RESOURCE_MOVING(Kind.CONFLICT),
    RESOURCE_NOT_MOVING(Kind.CONFLICT);

    private final Kind kind;

    ResourceProblem(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
