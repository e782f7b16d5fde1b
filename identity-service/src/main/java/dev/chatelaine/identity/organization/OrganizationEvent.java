package dev.chatelaine.identity.organization;

import dev.chatelaine.chassis.domain.Event;
import dev.chatelaine.chassis.domain.WireNamespace;
import dev.chatelaine.identity.OrganizationId;
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

    record OrganizationFounded(OrganizationId organizationId, String name, UserId founderId)
            implements OrganizationEvent {}

    record OrganizationMemberInvited(OrganizationId organizationId, InviteeId inviteeId, Set<OrganizationRole> roles)
            implements OrganizationEvent {}

    /**
     * @param roles all roles that the member has from now on
     * @param inviteeId the invitation that this answers; null for the founder
     */
    record OrganizationMemberJoined(
            OrganizationId organizationId, UserId userId, Set<OrganizationRole> roles, InviteeId inviteeId)
            implements OrganizationEvent {}

    /** @param roles all roles that the member has from now on */
    record OrganizationRolesChanged(OrganizationId organizationId, UserId userId, Set<OrganizationRole> roles)
            implements OrganizationEvent {}

    record OrganizationMemberDeactivated(OrganizationId organizationId, UserId userId) implements OrganizationEvent {}

    record OrganizationMemberReactivated(OrganizationId organizationId, UserId userId) implements OrganizationEvent {}

    record OrganizationRenamed(OrganizationId organizationId, String name) implements OrganizationEvent {}
}
