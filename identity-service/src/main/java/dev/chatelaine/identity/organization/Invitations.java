package dev.chatelaine.identity.organization;

import dev.chatelaine.identity.OrganizationRole;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * Who was invited.
 *
 * @param pending the roles that wait for each invitee
 * @param answered the invitees who have joined; an answer is given once
 */
public record Invitations(Map<InviteeId, Set<OrganizationRole>> pending, Set<InviteeId> answered) {

    boolean answered(InviteeId inviteeId) {
        return answered.contains(inviteeId);
    }

    Set<OrganizationRole> rolesOffered(InviteeId inviteeId) {
        return pending.getOrDefault(inviteeId, Set.of());
    }

    Invitations with(InviteeId inviteeId, Set<OrganizationRole> roles) {
        var copy = new HashMap<>(pending);
        copy.put(inviteeId, roles);
        return new Invitations(Map.copyOf(copy), answered);
    }

    /** @param inviteeId null if no invitation was needed */
    Invitations answeredBy(InviteeId inviteeId) {
        if (inviteeId == null) return this;
        var stillPending = new HashMap<>(pending);
        stillPending.remove(inviteeId);
        var nowAnswered = new HashSet<>(answered);
        nowAnswered.add(inviteeId);
        return new Invitations(Map.copyOf(stillPending), Set.copyOf(nowAnswered));
    }
}
