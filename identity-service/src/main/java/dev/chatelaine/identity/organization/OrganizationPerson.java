package dev.chatelaine.identity.organization;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.chatelaine.identity.OrganizationRole;
import dev.chatelaine.identity.organization.OrganizationPersonView.Status;
import java.util.List;
import java.util.UUID;

/**
 * Somebody in an organization, as managers see them.
 *
 * @param userId who it is, once they have joined
 * @param inviteeId what stands for them until then
 * @param email the verified address of a user, or the invited address; missing once it was forgotten
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record OrganizationPerson(
        UUID userId, UUID inviteeId, String fullName, String email, List<OrganizationRole> roles, Status status) {}
