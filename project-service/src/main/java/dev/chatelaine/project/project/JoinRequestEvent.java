package dev.chatelaine.project.project;

import dev.chatelaine.project.EntryId;
import dev.chatelaine.project.JoinRequestId;
import dev.chatelaine.project.ProjectId;
import dev.chatelaine.project.UserId;
import java.time.Instant;

/** What has happened to a request to join. */
public sealed interface JoinRequestEvent extends ProjectEvent {

    /** The request it happened to. */
    JoinRequestId requestId();

    /** Somebody of the organization wants to join; it can be answered until then. */
    record JoinRequested(ProjectId projectId, JoinRequestId requestId, UserId userId, String message, Instant expiresAt)
            implements JoinRequestEvent {}

    /** Whoever asked was let in: the entry before this event says with which access. */
    record JoinRequestApproved(ProjectId projectId, JoinRequestId requestId, UserId userId, EntryId entryId)
            implements JoinRequestEvent {}

    /** Whoever asked was not let in. */
    record JoinRequestDeclined(ProjectId projectId, JoinRequestId requestId, UserId userId, String reason)
            implements JoinRequestEvent {}

    /** Whoever asked does not want to join any more. */
    record JoinRequestWithdrawn(ProjectId projectId, JoinRequestId requestId, UserId userId)
            implements JoinRequestEvent {}
}
