package dev.chatelaine.project.project;

import dev.chatelaine.project.RoleId;
import java.time.Instant;
import java.util.List;

/**
 * What an entry of the team may do, and when.
 *
 * @param upload may write data, whatever the role
 * @param download may read data, whatever the role
 * @param startsAt null: at once
 * @param endsAt null: never
 * @param reason why, in the words of whoever granted it; may be null
 * @param roleTemplates what it gives beyond the roles; none in what was written before there were any
 */
public record Access(
        Roles roles,
        boolean upload,
        boolean download,
        Instant startsAt,
        Instant endsAt,
        String reason,
        List<RoleId> roleTemplates) {

    /** What the creator of a project starts with. */
    static final Access CREATOR = new Access(Roles.HIGHEST, true, true, null, null, null);

    public Access {
        roleTemplates = roleTemplates == null ? List.of() : List.copyOf(roleTemplates);
    }

    /** Access without role templates. */
    public Access(Roles roles, boolean upload, boolean download, Instant startsAt, Instant endsAt, String reason) {
        this(roles, upload, download, startsAt, endsAt, reason, List.of());
    }

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
