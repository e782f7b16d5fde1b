package dev.chatelaine.access.decision;

import dev.chatelaine.access.graph.Grant;
import dev.chatelaine.access.role.RoleSet;

/**
 * What it takes in one place: one of the roles and, independent of it, the rights. They may come from different grants.
 *
 * @param roles one of these; if it is none, nothing is enough
 */
record Need(RoleSet roles, boolean upload, boolean download) {

    static Need of(RoleSet roles) {
        return new Need(roles, false, false);
    }

    boolean roleIn(Grant grant) {
        return roles.meets(grant.roles());
    }

    boolean rightsIn(Grant grant) {
        return (!upload || grant.upload()) && (!download || grant.download());
    }
}
