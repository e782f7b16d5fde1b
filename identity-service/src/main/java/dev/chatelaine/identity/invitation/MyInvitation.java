package dev.chatelaine.identity.invitation;

import dev.chatelaine.identity.OrganizationRole;
import dev.chatelaine.identity.PlatformRole;
import dev.chatelaine.identity.organization.OpenInvitations.OpenInvitation;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * What the invited person may know of an invitation: who invites where, and to what.
 *
 * @param invitedBy a name; null if it is not known
 * @param expiresAt null if it waits for ever
 */
public record MyInvitation(
        UUID inviteeId,
        UUID organizationId,
        String organizationName,
        String invitedBy,
        List<OrganizationRole> roles,
        List<PlatformRole> platformRoles,
        Instant expiresAt) {

    static MyInvitation of(OpenInvitation invitation, Optional<String> inviter) {
        return new MyInvitation(
                invitation.inviteeId().value(),
                invitation.organizationId().value(),
                invitation.organizationName(),
                inviter.orElse(null),
                invitation.roles(),
                invitation.platformRoles(),
                invitation.expiresAt());
    }
}
