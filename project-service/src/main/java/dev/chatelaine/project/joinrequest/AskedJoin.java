package dev.chatelaine.project.joinrequest;

import dev.chatelaine.project.JoinRequestId;
import dev.chatelaine.project.ProjectId;
import dev.chatelaine.project.UserId;
import java.time.Instant;

/**
 * A request to join, as it was when it was read.
 *
 * @param status how far it has come: the clock is taken into account
 * @param reason why it was declined; may be null
 */
record AskedJoin(
        JoinRequestId requestId,
        ProjectId projectId,
        UserId userId,
        String message,
        Instant askedAt,
        Instant expiresAt,
        Status status,
        String reason) {

    /** What people see of a request. */
    enum Status {
        WAITING,
        APPROVED,
        DECLINED,
        WITHDRAWN,
        EXPIRED
    }

    static AskedJoin of(JoinRequestView view, Instant now) {
        Status stored = Status.valueOf(view.status.name());
        boolean late = stored == Status.WAITING && !view.expiresAt.isAfter(now);
        return new AskedJoin(
                new JoinRequestId(view.requestId),
                new ProjectId(view.projectId),
                new UserId(view.userId),
                view.message,
                view.askedAt,
                view.expiresAt,
                late ? Status.EXPIRED : stored,
                view.reason);
    }
}
