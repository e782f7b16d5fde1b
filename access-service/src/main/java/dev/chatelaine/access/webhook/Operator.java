package dev.chatelaine.access.webhook;

import dev.chatelaine.access.OrganizationId;
import dev.chatelaine.access.UserId;
import java.util.Set;

/**
 * The person who asks.
 *
 * @param administers the organizations that they administer at present
 */
public record Operator(UserId userId, Set<OrganizationId> administers) {}
