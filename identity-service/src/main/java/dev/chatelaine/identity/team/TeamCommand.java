package dev.chatelaine.identity.team;

import dev.chatelaine.chassis.domain.Command;
import dev.chatelaine.identity.Actor;
import dev.chatelaine.identity.OrganizationId;
import dev.chatelaine.identity.OrganizationRole;
import dev.chatelaine.identity.PlatformRole;
import dev.chatelaine.identity.TeamId;
import dev.chatelaine.identity.TeamRole;
import dev.chatelaine.identity.UserId;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What may be asked of a team. */
public sealed interface TeamCommand extends Command {

    TeamId teamId();

    Instant at();

    @Override
    default String streamId() {
        return teamId().toString();
    }

    /** What somebody asks, as what they are in the organization. Whom they add, is active there: the edge has looked. */
    sealed interface TeamRequest extends TeamCommand {

        Actor actor();

        @Override
        default String actorId() {
            return actor().userId().toString();
        }
    }

    /** @param members who is in it from the start; the lead is one of them */
    record CreateTeam(
            TeamId teamId,
            OrganizationId organizationId,
            String name,
            String description,
            Inheritance inheritance,
            Quotas quotas,
            Map<UserId, TeamRole> members,
            Optional<UserId> lead,
            Actor actor,
            Instant at)
            implements TeamRequest {}

    /** What is empty stays as it is. */
    record ChangeTeam(
            TeamId teamId,
            Optional<String> name,
            Optional<String> description,
            Optional<Set<OrganizationRole>> roles,
            Optional<Set<PlatformRole>> platformRoles,
            Actor actor,
            Instant at)
            implements TeamRequest {}

    record ChangeTeamQuotas(TeamId teamId, Quotas quotas, Actor actor, Instant at) implements TeamRequest {}

    record DeleteTeam(TeamId teamId, Actor actor, Instant at) implements TeamRequest {}

    /** Adds somebody, or gives a member another role. */
    record PutTeamMember(TeamId teamId, UserId userId, TeamRole role, Actor actor, Instant at) implements TeamRequest {}

    record RemoveTeamMember(TeamId teamId, UserId userId, Actor actor, Instant at) implements TeamRequest {}

    /** Several at once; whoever is a member already keeps the role. */
    record ChangeTeamMembers(TeamId teamId, Set<UserId> added, Set<UserId> removed, Actor actor, Instant at)
            implements TeamRequest {}

    /** @param userId a member; empty: nobody leads from now on */
    record AppointTeamLead(TeamId teamId, Optional<UserId> userId, Actor actor, Instant at) implements TeamRequest {}

    /**
     * Somebody has accepted an invitation that names this team.
     *
     * @param organizationSequence where in the organization's history: each answer counts once
     */
    record TakeInInvited(
            TeamId teamId,
            OrganizationId organizationId,
            UserId userId,
            long organizationSequence,
            String actorId,
            Instant at)
            implements TeamCommand {}

    /** Somebody has left the organization for good. */
    record EndTeamMembership(TeamId teamId, UserId userId, String actorId, Instant at) implements TeamCommand {}
}
