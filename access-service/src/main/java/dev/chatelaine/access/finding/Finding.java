package dev.chatelaine.access.finding;

import dev.chatelaine.access.EntryId;
import dev.chatelaine.access.ProjectId;
import dev.chatelaine.access.TeamId;
import dev.chatelaine.access.UserId;
import java.time.Instant;

/**
 * One thing that deserves another look. What does not belong to its kind is null.
 *
 * @param userId whose grant it is; null if it is a team's
 * @param grantedAt when the grant's present terms were given
 * @param lastUsedAt when keys were vended last to whoever has the grant; null: never
 * @param membersBefore how many were in the team when the time that is looked at began
 * @param members how many are in the team now
 */
public record Finding(
        Kind kind,
        ProjectId projectId,
        EntryId entryId,
        UserId userId,
        TeamId teamId,
        Instant grantedAt,
        Instant lastUsedAt,
        Long membersBefore,
        Long members) {

    /** The sorts of findings. */
    public enum Kind {
        GRANT_UNUSED,
        TEAM_GREW
    }

    static Finding unused(
            ProjectId project, EntryId entry, UserId user, TeamId team, Instant grantedAt, Instant lastUsedAt) {
        return new Finding(Kind.GRANT_UNUSED, project, entry, user, team, grantedAt, lastUsedAt, null, null);
    }

    static Finding grew(TeamId team, long before, long members) {
        return new Finding(Kind.TEAM_GREW, null, null, null, team, null, null, before, members);
    }

    /** Its place in a list, which it keeps. */
    String key() {
        return kind + " " + (entryId == null ? teamId : entryId);
    }
}
