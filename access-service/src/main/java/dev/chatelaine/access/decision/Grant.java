package dev.chatelaine.access.decision;

import dev.chatelaine.access.EntryId;
import dev.chatelaine.access.RoleId;
import dev.chatelaine.access.TeamId;
import java.time.Instant;
import java.util.Set;

/**
 * Roles and rights that one person was given in one project.
 *
 * @param startsAt when it begins to count; {@code null} is at once
 * @param endsAt when it ceases to count; {@code null} is never
 * @param origin the event that gave or last changed it
 * @param through the team that gives it to its members; {@code null} if the person was given it by name
 * @param templates what was given besides the roles
 */
public record Grant(
        EntryId entryId,
        Status status,
        Roles roles,
        boolean upload,
        boolean download,
        Instant startsAt,
        Instant endsAt,
        String reason,
        Origin origin,
        TeamId through,
        Set<RoleId> templates) {

    public Grant {
        templates = Set.copyOf(templates);
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

    /** The same grant at another point of its life. */
    public Grant with(Status next) {
        return new Grant(entryId, next, roles, upload, download, startsAt, endsAt, reason, origin, through, templates);
    }
}
