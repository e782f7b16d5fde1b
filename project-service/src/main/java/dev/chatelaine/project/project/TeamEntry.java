package dev.chatelaine.project.project;

import dev.chatelaine.project.EntryId;
import dev.chatelaine.project.Principal;
import dev.chatelaine.project.ProjectId;
import dev.chatelaine.project.UserId;
import java.time.Instant;

/**
 * An entry of a team, as it was when it was read.
 *
 * @param userId who accepted or rejected; null until then
 * @param status how far it has come: the clock is taken into account
 * @param otherAddressAllowed whether whoever holds the link may accept with another address
 * @param withOtherAddress whether somebody has
 * @param expiresAt until when it can be answered; null for the creator of the project
 */
public record TeamEntry(
        EntryId entryId,
        ProjectId projectId,
        Principal principal,
        UserId userId,
        Access access,
        Status status,
        Instant expiresAt,
        boolean otherAddressAllowed,
        boolean withOtherAddress,
        UserId invitedBy,
        Instant invitedAt) {

    /** What people see of an entry. */
    public enum Status {
        PENDING,
        ACCEPTED,
        REJECTED,
        WITHDRAWN,
        EXPIRED,
        HELD,
        REMOVED,
        LEFT
    }

    /** Whether it gives nothing any more, and never will. */
    boolean closed() {
        return switch (status) {
            case REJECTED, WITHDRAWN, REMOVED, LEFT -> true;
            case PENDING, ACCEPTED, EXPIRED, HELD -> false;
        };
    }

    static TeamEntry of(TeamEntryView view, Instant now) {
        return new TeamEntry(
                new EntryId(view.entryId),
                new ProjectId(view.projectId),
                new Principal(view.principalType, view.principalId),
                view.userId == null ? null : new UserId(view.userId),
                view.access(),
                status(view, now),
                view.expiresAt,
                view.otherAddressAllowed,
                view.withOtherAddress,
                new UserId(view.invitedBy),
                view.invitedAt);
    }

    private static Status status(TeamEntryView view, Instant now) {
        boolean late = view.expiresAt != null && !view.expiresAt.isAfter(now)
                || view.access().ended(now);
        return view.status == Entry.Status.PENDING && late ? Status.EXPIRED : Status.valueOf(view.status.name());
    }
}
