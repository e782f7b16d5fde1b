package dev.chatelaine.identity.serviceaccount;

import dev.chatelaine.identity.OrganizationId;
import java.util.Set;

/** A machine of an organization, and what it may do there. */
public record ServiceAccount(OrganizationId organizationId, Set<ServiceAccountPermission> permissions) {}
