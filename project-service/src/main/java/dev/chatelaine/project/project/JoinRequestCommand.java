package dev.chatelaine.project.project;

import dev.chatelaine.project.Actor;
import dev.chatelaine.project.EntryId;
import dev.chatelaine.project.JoinRequestId;
import dev.chatelaine.project.ProjectId;
import java.time.Instant;

/** What may be asked by, and about, somebody of the organization who wants to join. */
public sealed interface JoinRequestCommand extends ProjectCommand {

    /** The request that is made or answered. */
    JoinRequestId requestId();

    /** Let me in. The message may be null. */
    record AskToJoin(
            ProjectId projectId, Actor actor, JoinRequestId requestId, String message, Instant expiresAt, Instant at)
            implements JoinRequestCommand {}

    /**
     * Let them in, with this access.
     *
     * @param known whether whoever asks still belongs to the project's organization
     */
    record ApproveJoinRequest(
            ProjectId projectId, Actor actor, JoinRequestId requestId, Access access, boolean known, Instant at)
            implements JoinRequestCommand {

        /** The entry that they get. */
        public EntryId entryId() {
            return EntryId.ofJoinRequest(requestId);
        }
    }

    /** Do not let them in. The reason may be null. */
    record DeclineJoinRequest(ProjectId projectId, Actor actor, JoinRequestId requestId, String reason, Instant at)
            implements JoinRequestCommand {}

    /** Never mind. */
    record WithdrawJoinRequest(ProjectId projectId, Actor actor, JoinRequestId requestId, Instant at)
            implements JoinRequestCommand {}
}
