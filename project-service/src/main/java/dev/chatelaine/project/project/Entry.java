package dev.chatelaine.project.project;

import dev.chatelaine.project.Actor;
import dev.chatelaine.project.EntryId;
import dev.chatelaine.project.Principal;
import dev.chatelaine.project.RevocationId;
import dev.chatelaine.project.UserId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * One line of a team, from the invitation to the end.
 *
 * @param userId who accepted, or rejected; null until then, and for a team
 * @param expiresAt until when it can be answered; null for the creator and for teams, who were never asked
 * @param otherAddressAllowed whether somebody else may accept who holds the link
 * @param revocations the orders of access reviews that were answered, so that none is answered twice
 */
public record Entry(
        EntryId id,
        Principal principal,
        UserId userId,
        Access access,
        Status status,
        Instant expiresAt,
        boolean otherAddressAllowed,
        List<RevocationId> revocations) {

    public Entry {
        revocations = revocations == null ? List.of() : List.copyOf(revocations); // none in snapshots of before
    }

    /** How far an entry has come. Whether it has expired is a matter of the clock. */
    public enum Status {
        HELD,
        PENDING,
        ACCEPTED,
        REJECTED,
        WITHDRAWN,
        REMOVED,
        LEFT
    }

    /** One that needs no answer. */
    static Entry begun(EntryId id, Principal principal, UserId user, Access access) {
        return new Entry(id, principal, user, access, Status.ACCEPTED, null, false, List.of());
    }

    boolean ofTeam() {
        return principal.type() == Principal.Type.TEAM;
    }

    boolean accepted() {
        return status == Status.ACCEPTED;
    }

    boolean acceptedBy(UserId user) {
        return accepted() && user.equals(userId);
    }

    /** Whether this person has what it gives, by their own answer or through a team. */
    boolean reaches(Actor actor) {
        return acceptedBy(actor.userId()) || throughTeam(actor);
    }

    boolean throughTeam(Actor actor) {
        return ofTeam() && accepted() && principal.includes(actor);
    }

    /** Whether it waits: to be sent, or to be answered. */
    boolean waiting() {
        return status == Status.HELD || status == Status.PENDING;
    }

    /** Whether it is too late to answer. A held one has not begun to expire. */
    boolean expired(Instant at) {
        return access.ended(at) || status == Status.PENDING && !expiresAt.isAfter(at);
    }

    /** Whether it gives its person anything now. */
    boolean counts(Instant at) {
        return accepted() && access.begun(at) && !access.ended(at);
    }

    /** Whether it alone keeps the project from being without an administrator. A team may be emptied; it never does. */
    boolean administersForEver(Instant at) {
        return !ofTeam() && counts(at) && access.administers() && access.endsAt() == null;
    }

    /** Whether another entry for the same principal would say the same twice. */
    boolean occupies(Principal other, Instant at) {
        boolean open = accepted() ? !access.ended(at) : waiting() && !expired(at);
        return open && (principal.equals(other) || joinedAs(other));
    }

    private boolean joinedAs(Principal other) {
        return accepted() && userId != null && Principal.user(userId).equals(other);
    }

    Entry with(Status next) {
        return new Entry(id, principal, userId, access, next, expiresAt, otherAddressAllowed, revocations);
    }

    Entry with(Access next) {
        return new Entry(id, principal, userId, next, status, expiresAt, otherAddressAllowed, revocations);
    }

    Entry sent(Instant expiry) {
        return new Entry(id, principal, userId, access, Status.PENDING, expiry, otherAddressAllowed, revocations);
    }

    Entry answered(UserId by, Status next) {
        return new Entry(id, principal, by, access, next, expiresAt, otherAddressAllowed, revocations);
    }

    boolean answered(RevocationId order) {
        return revocations.contains(order);
    }

    Entry answering(RevocationId order) {
        var more = new ArrayList<>(revocations);
        more.add(order);
        return new Entry(id, principal, userId, access, status, expiresAt, otherAddressAllowed, more);
    }
}
