package dev.chatelaine.identity.membership;

import dev.chatelaine.identity.OrganizationId;
import dev.chatelaine.identity.TeamId;
import dev.chatelaine.identity.TeamRole;

/** What somebody is in a team. */
public record TeamStanding(OrganizationId organizationId, TeamId teamId, String name, TeamRole role) {}
