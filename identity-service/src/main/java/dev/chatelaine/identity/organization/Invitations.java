package dev.chatelaine.identity.organization;

import dev.chatelaine.identity.InviteeId;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Who was invited, and what became of it. */
public record Invitations(Map<InviteeId, Invitation> byInvitee) {

    Optional<Invitation> find(InviteeId inviteeId) {
        return Optional.ofNullable(byInvitee.get(inviteeId));
    }

    Invitations with(InviteeId inviteeId, Invitation invitation) {
        var copy = new HashMap<>(byInvitee);
        copy.put(inviteeId, invitation);
        return new Invitations(Map.copyOf(copy));
    }

    /** @param inviteeId null if no invitation was needed */
    Invitations change(InviteeId inviteeId, UnaryOperator<Invitation> change) {
        return inviteeId == null ? this : with(inviteeId, change.apply(byInvitee.get(inviteeId)));
    }
}
