package dev.chatelaine.project;

import java.time.Instant;

/**
 * A role that somebody has been given, and when it counts.
 *
 * @param principal a user or a team, and never an address
 * @param startsAt null: at once
 * @param endsAt null: never
 * @param reason why, in the words of whoever granted it; may be null
 */
public record Grant<R extends Enum<R>>(Principal principal, R role, Instant startsAt, Instant endsAt, String reason) {

    /** One that counts at once and for ever. */
    public static <R extends Enum<R>> Grant<R> forEver(Principal principal, R role) {
        return new Grant<>(principal, role, null, null, null);
    }

    /** Whether it gives anything now. */
    public boolean counts(Instant at) {
        return (startsAt == null || !startsAt.isAfter(at)) && (endsAt == null || endsAt.isAfter(at));
    }

    /** Whether it would be in force at some moment from now on. */
    public boolean sensible(Instant at) {
        return endsAt == null || endsAt.isAfter(at) && (startsAt == null || endsAt.isAfter(startsAt));
    }

    /** Whether it says why, and when it is over. */
    public boolean explained() {
        return reason != null && endsAt != null;
    }
}
