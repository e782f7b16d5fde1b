package dev.chatelaine.access.graph;

import dev.chatelaine.access.RoleId;
import dev.chatelaine.access.TeamId;
import dev.chatelaine.access.role.RoleSet;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;

/**
 * What somebody was given in one place.
 *
 * @param id of the entry in a project's team; elsewhere it follows from the place and the principal
 * @param principal whose it is; null while an invited person has not accepted
 * @param roles built-in roles of the place's kind
 * @param upload whether bytes may come in
 * @param download whether bytes may go out
 * @param templates role templates given besides the roles
 * @param startsAt when it begins to count; null is at once
 * @param endsAt when it ceases to count; null is never
 * @param origin the event that gave its present terms
 * @param end the event that ended it; null while nothing has
 */
public record Grant(
        UUID id,
        Principal principal,
        Status status,
        RoleSet roles,
        boolean upload,
        boolean download,
        Set<RoleId> templates,
        Instant startsAt,
        Instant endsAt,
        String reason,
        Origin origin,
        Origin end) {

    public Grant {
        templates = templates == null ? Set.of() : Set.copyOf(templates);
    }

    /** Where a grant stands in its life. */
    public enum Status {
        /** Offered, and not answered yet. */
        PENDING,
        /** In force between its start and its end. */
        ACCEPTED,
        /** The invited person said no. */
        REJECTED,
        /** The offer was taken back before it was answered. */
        WITHDRAWN,
        /** An administrator took it away. */
        REMOVED,
        /** The member gave it up. */
        LEFT
    }

    /** Whether it gives anything now. It counts from its start, and at its end no more. */
    public boolean countsAt(Instant now) {
        return status == Status.ACCEPTED
                && (startsAt == null || !now.isBefore(startsAt))
                && (endsAt == null || now.isBefore(endsAt));
    }

    /** The team that it comes through; null if the person was given it by name. */
    public TeamId through() {
        return principal == null ? null : principal.team();
    }

    /** The same terms, accepted by this person. */
    public Grant acceptedBy(Principal who) {
        return new Grant(
                id, who, Status.ACCEPTED, roles, upload, download, templates, startsAt, endsAt, reason, origin, null);
    }

    /** The same terms, offered once more. */
    public Grant offered() {
        return with(Status.PENDING, null);
    }

    /** The same terms, over. */
    public Grant over(Status how, Origin by) {
        return with(how, by);
    }

    private Grant with(Status next, Origin by) {
        return new Grant(id, principal, next, roles, upload, download, templates, startsAt, endsAt, reason, origin, by);
    }
}
