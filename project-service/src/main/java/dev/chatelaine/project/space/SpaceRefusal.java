package dev.chatelaine.project.space;

import dev.chatelaine.chassis.domain.Problem;

/** What the edge refuses because of what other features and services have told. */
enum SpaceRefusal implements Problem {
    ORGANIZATION_UNKNOWN(Kind.UNKNOWN),
    STORAGE_CONNECTION_UNKNOWN(Kind.UNKNOWN),
    MODULE_UNKNOWN(Kind.UNKNOWN),
    PROJECT_UNKNOWN(Kind.UNKNOWN),
    PROJECT_ARCHIVED(Kind.CONFLICT);

    private final Kind kind;

    SpaceRefusal(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
