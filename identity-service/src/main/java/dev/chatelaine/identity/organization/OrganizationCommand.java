package dev.chatelaine.identity.organization;

import dev.chatelaine.chassis.domain.Command;
import dev.chatelaine.identity.Actor;
import dev.chatelaine.identity.OrganizationId;
import dev.chatelaine.identity.OrganizationRole;
import dev.chatelaine.identity.UserId;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/** What people may ask of an organization. */
public sealed interface OrganizationCommand extends Command {

    OrganizationId organizationId();

    Actor actor();

    Instant at();

    @Override
    default String streamId() {
        return organizationId().toString();
    }

    @Override
    default String actorId() {
        return actor().userId().toString();
    }

    /** The actor becomes the first administrator. */
    record FoundOrganization(OrganizationId organizationId, String name, Actor actor, Instant at)
            implements OrganizationCommand {}

    /** The actor answers to these invitees' address, and takes what they were offered. */
    record JoinOrganization(OrganizationId organizationId, Set<InviteeId> inviteeIds, Actor actor, Instant at)
            implements OrganizationCommand {}

    /** What only administrators and managers may ask. */
    sealed interface Management extends OrganizationCommand {}

    /** @param knownAs the user who owns the invited address, if there is one */
    record InviteOrganizationMember(
            OrganizationId organizationId,
            InviteeId inviteeId,
            Optional<UserId> knownAs,
            Set<OrganizationRole> roles,
            Actor actor,
            Instant at)
            implements Management {}

    record ChangeOrganizationRoles(
            OrganizationId organizationId, UserId userId, Set<OrganizationRole> roles, Actor actor, Instant at)
            implements Management {}

    record DeactivateMember(OrganizationId organizationId, UserId userId, Actor actor, Instant at)
            implements Management {}

    record ReactivateMember(OrganizationId organizationId, UserId userId, Actor actor, Instant at)
            implements Management {}

    record RenameOrganization(OrganizationId organizationId, String name, Actor actor, Instant at)
            implements Management {}
}
