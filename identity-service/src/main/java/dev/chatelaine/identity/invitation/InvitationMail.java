package dev.chatelaine.identity.invitation;

import dev.chatelaine.identity.InviteeId;
import java.time.Instant;

/** An order to write to the invited person. The address is in the table of invitees alone. */
record InvitationMail(InviteeId inviteeId, Instant expiresAt) {

    static final String KIND = "organization-invitation";
}
