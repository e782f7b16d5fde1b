package dev.chatelaine.identity.organization;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.chatelaine.identity.OrganizationRole;
import dev.chatelaine.identity.PlatformRole;
import dev.chatelaine.identity.organization.OrganizationPersonView.Status;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * Somebody in an organization, as managers see them.
 *
 * @param userId who it is, once they have joined
 * @param inviteeId what stands for them until then
 * @param email the verified address of a user, or the invited address; missing once it was forgotten
 * @param invitation how the invitation stands, until they have joined
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record OrganizationPerson(
        UUID userId,
        UUID inviteeId,
        String fullName,
        String email,
        List<OrganizationRole> roles,
        List<PlatformRole> platformRoles,
        Status status,
        Waiting invitation) {

    /**
     * What an invitation is about besides roles.
     *
     * @param mailed whether a mail was asked for
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Waiting(List<UUID> teams, boolean mailed, Instant expiresAt) {}
}
