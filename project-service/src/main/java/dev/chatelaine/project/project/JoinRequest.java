package dev.chatelaine.project.project;

import dev.chatelaine.project.JoinRequestId;
import dev.chatelaine.project.UserId;
import java.time.Instant;

/** The last time that somebody asked to join. */
public record JoinRequest(JoinRequestId id, UserId userId, Status status, Instant expiresAt) {

    /** How far a request has come. Whether it has expired is a matter of the clock. */
    public enum Status {
        WAITING,
        APPROVED,
        DECLINED,
        WITHDRAWN
    }

    boolean expired(Instant at) {
        return !expiresAt.isAfter(at);
    }

    boolean open(Instant at) {
        return status == Status.WAITING && !expired(at);
    }

    JoinRequest with(Status next) {
        return new JoinRequest(id, userId, next, expiresAt);
    }
}
