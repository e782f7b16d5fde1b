package dev.chatelaine.project.invitation;

import dev.chatelaine.chassis.domain.Problem;

/** Why no invitation of a project works at present, whatever its own standing is. */
enum InvitationRefusal implements Problem {
    /** The organization of the project is disabled. */
    ORGANIZATION_DISABLED;

    @Override
    public Kind kind() {
        return Kind.CONFLICT;
    }
}
