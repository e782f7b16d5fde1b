package dev.chatelaine.identity.team;

import dev.chatelaine.identity.OrganizationRole;
import dev.chatelaine.identity.PlatformRole;
import dev.chatelaine.identity.UserId;
import dev.chatelaine.identity.team.TeamCommand.CreateTeam;
import java.util.List;
import java.util.UUID;

/**
 * A team, as its organization's members see it.
 *
 * @param leadId a member; null if nobody leads
 * @param roles that members have in the organization by being in the team
 * @param platformRoles that they have on the data platform
 */
record TeamDocument(
        UUID id,
        UUID organizationId,
        String name,
        String description,
        UUID leadId,
        List<OrganizationRole> roles,
        List<PlatformRole> platformRoles,
        Quotas quotas) {

    static TeamDocument of(TeamView team) {
        return new TeamDocument(
                team.teamId,
                team.organizationId,
                team.name,
                team.description,
                team.leadId,
                team.roles,
                team.platformRoles,
                team.quotas());
    }

    /** As it is created. */
    static TeamDocument of(CreateTeam c) {
        return new TeamDocument(
                c.teamId().value(),
                c.organizationId().value(),
                c.name(),
                c.description(),
                c.lead().map(UserId::value).orElse(null),
                c.inheritance().roles().stream().sorted().toList(),
                c.inheritance().platformRoles().stream().sorted().toList(),
                c.quotas());
    }
}
