package dev.chatelaine.project.project;

import dev.chatelaine.chassis.domain.Problem;

/** What the edge refuses because of what other services have told. */
enum EdgeRefusal implements Problem {
    MODULE_UNKNOWN,
    ORGANIZATION_UNKNOWN,
    STORAGE_CONNECTION_UNKNOWN,
    ROLE_UNKNOWN,
    PRESET_UNKNOWN;

    @Override
    public Kind kind() {
        return Kind.UNKNOWN;
    }
}
