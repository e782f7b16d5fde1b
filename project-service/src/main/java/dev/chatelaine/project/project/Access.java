package dev.chatelaine.project.project;

import java.time.Instant;

/**
 * What an entry of the team may do, and when.
 *
 * @param upload may write data, whatever the role
 * @param download may read data, whatever the role
 * @param startsAt null: at once
 * @param endsAt null: never
 * @param reason why, in the words of whoever granted it; may be null
 */
public record Access(Roles roles, boolean upload, boolean download, Instant startsAt, Instant endsAt, String reason) {

    /** What the creator of a project starts with. */
    static final Access CREATOR = new Access(Roles.HIGHEST, true, true, null, null, null);

    boolean begun(Instant at) {
        return startsAt == null || !startsAt.isAfter(at);
    }

    boolean ended(Instant at) {
        return endsAt != null && !endsAt.isAfter(at);
    }

    boolean administers() {
        return roles.project() == Roles.ProjectRole.ADMINISTRATOR;
    }

    /** Whether it would be in force at some moment from now on. */
    boolean sensible(Instant at) {
        return endsAt == null || endsAt.isAfter(at) && (startsAt == null || endsAt.isAfter(startsAt));
    }
}
