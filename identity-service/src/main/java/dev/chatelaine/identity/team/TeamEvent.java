package dev.chatelaine.identity.team;

import dev.chatelaine.chassis.domain.Event;
import dev.chatelaine.chassis.domain.WireNamespace;
import dev.chatelaine.identity.OrganizationId;
import dev.chatelaine.identity.OrganizationRole;
import dev.chatelaine.identity.PlatformRole;
import dev.chatelaine.identity.TeamId;
import dev.chatelaine.identity.TeamRole;
import dev.chatelaine.identity.UserId;
import java.util.Set;

/** What has happened to a team. Names and shapes are stored for ever: add, never change. */
@WireNamespace("dev.chatelaine.identity")
public sealed interface TeamEvent extends Event {

    OrganizationId organizationId();

    TeamId teamId();

    @Override
    default String streamId() {
        return teamId().toString();
    }

    /** A team exists from now on, without members, roles or limits; those follow. */
    record TeamCreated(OrganizationId organizationId, TeamId teamId, String name, String description)
            implements TeamEvent {}

    /** The team is called and described otherwise. */
    record TeamDescribed(OrganizationId organizationId, TeamId teamId, String name, String description)
            implements TeamEvent {}

    /**
     * The team gives other roles to its members from now on.
     *
     * @param roles all organization roles that it gives
     * @param platformRoles all platform roles that it gives
     */
    record TeamRolesChanged(
            OrganizationId organizationId, TeamId teamId, Set<OrganizationRole> roles, Set<PlatformRole> platformRoles)
            implements TeamEvent {}

    /** The team has these limits from now on. */
    record TeamQuotasChanged(OrganizationId organizationId, TeamId teamId, Quotas quotas) implements TeamEvent {}

    /**
     * Somebody is in the team from now on, and has what it gives.
     *
     * @param organizationSequence the place in the organization's stream of the invitation's answer that caused it;
     *     null if somebody added the member
     */
    record TeamMemberAdded(
            OrganizationId organizationId, TeamId teamId, UserId userId, TeamRole role, Long organizationSequence)
            implements TeamEvent {}

    /** A member has another role in the team from now on. */
    record TeamMemberRoleChanged(OrganizationId organizationId, TeamId teamId, UserId userId, TeamRole role)
            implements TeamEvent {}

    /** Somebody is in the team no longer, and has what it gives no longer. */
    record TeamMemberRemoved(OrganizationId organizationId, TeamId teamId, UserId userId) implements TeamEvent {}

    /** A member leads the team from now on, instead of whoever did. */
    record TeamLeadAppointed(OrganizationId organizationId, TeamId teamId, UserId userId) implements TeamEvent {}

    /** A member leads the team no longer, and nobody does. */
    record TeamLeadDismissed(OrganizationId organizationId, TeamId teamId, UserId userId) implements TeamEvent {}

    /** The team exists no longer; what it gave has ended for all its members. */
    record TeamDeleted(OrganizationId organizationId, TeamId teamId) implements TeamEvent {}
}
