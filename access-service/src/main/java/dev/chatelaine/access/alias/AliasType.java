package dev.chatelaine.access.alias;

import dev.chatelaine.access.OrganizationId;

/**
 * Within what an alias means one thing.
 *
 * @param name the type of subject or resource, as the askers call it
 */
public record AliasType(OrganizationId organizationId, Side side, String name) {

    /** The aliases of one type of subject. */
    public static AliasType ofSubjects(OrganizationId organization, String type) {
        return new AliasType(organization, Side.SUBJECT, type);
    }

    /** The aliases of one type of resource. */
    public static AliasType ofResources(OrganizationId organization, String type) {
        return new AliasType(organization, Side.RESOURCE, type);
    }
}
