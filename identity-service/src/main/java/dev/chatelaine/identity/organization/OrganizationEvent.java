package dev.chatelaine.identity.organization;

import dev.chatelaine.chassis.domain.Event;
import dev.chatelaine.chassis.domain.WireNamespace;
import dev.chatelaine.identity.InviteeId;
import dev.chatelaine.identity.OrganizationId;
import dev.chatelaine.identity.OrganizationRole;
import dev.chatelaine.identity.PlatformRole;
import dev.chatelaine.identity.TeamId;
import dev.chatelaine.identity.UserId;
import java.time.Instant;
import java.util.Set;

/** What has happened to an organization. Names and shapes are stored for ever: add, never change. */
@WireNamespace("dev.chatelaine.identity")
public sealed interface OrganizationEvent extends Event {

    OrganizationId organizationId();

    @Override
    default String streamId() {
        return organizationId().toString();
    }

    /** A tenant exists from now on; its founder joins in the next event. */
    record OrganizationFounded(OrganizationId organizationId, String name, UserId founderId)
            implements OrganizationEvent {}

    /**
     * Whoever proves to own the invited address may become a member.
     *
     * @param platformRoles none in events of the first release
     * @param teams none in events of the first release
     * @param expiresAt until when it can be answered; null in events of the first release: for ever
     */
    record OrganizationMemberInvited(
            OrganizationId organizationId,
            InviteeId inviteeId,
            Set<OrganizationRole> roles,
            Set<PlatformRole> platformRoles,
            Set<TeamId> teams,
            Instant expiresAt)
            implements OrganizationEvent {
        public OrganizationMemberInvited {
            platformRoles = orNone(platformRoles);
            teams = orNone(teams);
        }
    }

    /** A mail about the invitation goes out, and it can be answered until a new instant. */
    record OrganizationInvitationSent(OrganizationId organizationId, InviteeId inviteeId, Instant expiresAt)
            implements OrganizationEvent {}

    /** The invitation was taken back, or what was left of a rejected one was cleared away. */
    record OrganizationInvitationWithdrawn(OrganizationId organizationId, InviteeId inviteeId)
            implements OrganizationEvent {}

    /** The invited person does not want to be a member. */
    record OrganizationInvitationRejected(OrganizationId organizationId, InviteeId inviteeId, UserId userId)
            implements OrganizationEvent {}

    /**
     * A person is a member from now on.
     *
     * @param roles all roles that the member has from now on
     * @param platformRoles all of these; none in events of the first release
     * @param teams where the person is expected; none in events of the first release
     * @param inviteeId the invitation that this answers; null for the founder and for who was not asked
     */
    record OrganizationMemberJoined(
            OrganizationId organizationId,
            UserId userId,
            Set<OrganizationRole> roles,
            Set<PlatformRole> platformRoles,
            Set<TeamId> teams,
            InviteeId inviteeId)
            implements OrganizationEvent {
        public OrganizationMemberJoined {
            platformRoles = orNone(platformRoles);
            teams = orNone(teams);
        }
    }

    /**
     * A member has other roles from now on.
     *
     * @param roles all of them
     * @param platformRoles all of them; none in events of the first release
     */
    record OrganizationRolesChanged(
            OrganizationId organizationId, UserId userId, Set<OrganizationRole> roles, Set<PlatformRole> platformRoles)
            implements OrganizationEvent {
        public OrganizationRolesChanged {
            platformRoles = orNone(platformRoles);
        }
    }

    /** Nothing counts any more that the member may do in this organization. */
    record OrganizationMemberDeactivated(OrganizationId organizationId, UserId userId) implements OrganizationEvent {}

    /** What the member may do counts again. */
    record OrganizationMemberReactivated(OrganizationId organizationId, UserId userId) implements OrganizationEvent {}

    /** The person has gone by their own will or was forgotten: nothing counts, and only a new invitation brings them back. */
    record OrganizationMemberLeft(OrganizationId organizationId, UserId userId) implements OrganizationEvent {}

    /** The organization is called otherwise. */
    record OrganizationRenamed(OrganizationId organizationId, String name) implements OrganizationEvent {}

    /** Nothing counts any more that anybody may do in the organization: nobody can be invited, join or be given anything. */
    record OrganizationDisabled(OrganizationId organizationId) implements OrganizationEvent {}

    /** Everything counts again that counted before the organization was disabled. */
    record OrganizationEnabled(OrganizationId organizationId) implements OrganizationEvent {}

    private static <T> Set<T> orNone(Set<T> values) {
        return values == null ? Set.of() : Set.copyOf(values);
    }
}
