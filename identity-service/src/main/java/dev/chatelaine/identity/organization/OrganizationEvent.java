package dev.chatelaine.identity.organization;

import dev.chatelaine.chassis.domain.Event;
import dev.chatelaine.chassis.domain.WireNamespace;
import dev.chatelaine.identity.OrganizationId;
import dev.chatelaine.identity.OrganizationRole;
import dev.chatelaine.identity.UserId;
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

    /** Whoever proves to own the invited address becomes a member. */
    record OrganizationMemberInvited(OrganizationId organizationId, InviteeId inviteeId, Set<OrganizationRole> roles)
            implements OrganizationEvent {}

    /**
     * A person is a member from now on.
     *
     * @param roles all roles that the member has from now on
     * @param inviteeId the invitation that this answers; null for the founder
     */
    record OrganizationMemberJoined(
            OrganizationId organizationId, UserId userId, Set<OrganizationRole> roles, InviteeId inviteeId)
            implements OrganizationEvent {}

    /**
     * A member has other roles from now on.
     *
     * @param roles all of them
     */
    record OrganizationRolesChanged(OrganizationId organizationId, UserId userId, Set<OrganizationRole> roles)
            implements OrganizationEvent {}

    /** Nothing counts any more that the member may do in this organization. */
    record OrganizationMemberDeactivated(OrganizationId organizationId, UserId userId) implements OrganizationEvent {}

    /** What the member may do counts again. */
    record OrganizationMemberReactivated(OrganizationId organizationId, UserId userId) implements OrganizationEvent {}

    /** The organization is called otherwise. */
    record OrganizationRenamed(OrganizationId organizationId, String name) implements OrganizationEvent {}
}
