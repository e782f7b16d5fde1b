package dev.chatelaine.project.invitation;

import dev.chatelaine.project.EntryId;
import dev.chatelaine.project.ProjectId;
import java.time.Instant;

/** An order to write to the invited person. It holds neither address nor token. */
record InvitationMail(ProjectId projectId, EntryId entryId, Instant expiresAt) {

    static final String KIND = "project-invitation";
}
