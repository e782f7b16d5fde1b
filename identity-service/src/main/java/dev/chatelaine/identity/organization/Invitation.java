package dev.chatelaine.identity.organization;

import dev.chatelaine.identity.TeamId;
import dev.chatelaine.identity.UserId;
import java.time.Instant;
import java.util.Set;

/**
 * What an address was offered, and what became of it.
 *
 * @param expiresAt null if it waits for ever, as those of the first release do
 * @param sent whether a mail was asked for
 * @param answeredBy null until it is answered
 */
public record Invitation(
        Roles roles, Set<TeamId> teams, Instant expiresAt, boolean sent, Status status, UserId answeredBy) {

    /** What has become of it. */
    public enum Status {
        OPEN,
        ACCEPTED,
        REJECTED,
        WITHDRAWN
    }

    static Invitation open(Roles roles, Set<TeamId> teams, Instant expiresAt) {
        return new Invitation(roles, teams, expiresAt, false, Status.OPEN, null);
    }

    boolean expired(Instant at) {
        return expiresAt != null && !at.isBefore(expiresAt);
    }

    boolean answerable(Instant at) {
        return status == Status.OPEN && !expired(at);
    }

    boolean offers(Roles others, Set<TeamId> otherTeams) {
        return roles.equals(others) && teams.equals(otherTeams);
    }

    Invitation sentUntil(Instant expiry) {
        return new Invitation(roles, teams, expiry, true, status, null);
    }

    Invitation withdrawn() {
        return new Invitation(roles, teams, expiresAt, sent, Status.WITHDRAWN, answeredBy);
    }

    Invitation answered(Status answer, UserId by) {
        return new Invitation(roles, teams, expiresAt, sent, answer, by);
    }
}
