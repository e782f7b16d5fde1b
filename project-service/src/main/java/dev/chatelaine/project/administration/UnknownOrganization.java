package dev.chatelaine.project.administration;

import dev.chatelaine.chassis.domain.Problem;

/** What strangers to an organization are told. */
enum UnknownOrganization implements Problem {
    ORGANIZATION_UNKNOWN;

    @Override
    public Kind kind() {
        return Kind.UNKNOWN;
    }
}
