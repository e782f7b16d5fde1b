package dev.chatelaine.access.review;

import dev.chatelaine.access.EntryId;
import dev.chatelaine.access.ProjectId;
import dev.chatelaine.access.RoleId;
import dev.chatelaine.access.UserId;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * A grant as a reviewer is asked about it: what it gave when the review was opened.
 *
 * @param roles the level in each category
 * @param endsAt when it ends by itself; null: never
 */
public record ReviewedGrant(
        ProjectId projectId,
        EntryId entryId,
        Grantee grantee,
        Map<String, String> roles,
        boolean upload,
        boolean download,
        List<RoleId> roleTemplates,
        Instant endsAt) {

    /** Whom it was given to. */
    public record Grantee(Type type, UUID id) {

        /** The sorts of those who are given something. */
        public enum Type {
            USER,
            TEAM
        }

        /** Whether it is this person, and not a team of theirs. */
        boolean is(UserId user) {
            return type == Type.USER && id.equals(user.value());
        }
    }

    public ReviewedGrant {
        roles = Map.copyOf(roles);
        roleTemplates = List.copyOf(roleTemplates);
    }
}
