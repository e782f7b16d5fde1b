package dev.chatelaine.identity.team;

import dev.chatelaine.identity.TeamRole;
import dev.chatelaine.identity.UserId;
import java.util.HashMap;
import java.util.Map;

/**
 * Who is in a team.
 *
 * @param roles of each member
 * @param lead a member; null if nobody leads
 * @param invitedAt the place in the organization's history of the last answered invitation, of everybody ever taken in
 *     by one
 */
public record TeamMembers(Map<UserId, TeamRole> roles, UserId lead, Map<UserId, Long> invitedAt) {

    static final TeamMembers NOBODY = new TeamMembers(Map.of(), null, Map.of());

    boolean contains(UserId userId) {
        return roles.containsKey(userId);
    }

    boolean leads(UserId userId) {
        return userId.equals(lead);
    }

    /** Whether the user says who is in the team. */
    boolean decides(UserId userId) {
        return leads(userId) || roles.get(userId) == TeamRole.ADMIN;
    }

    boolean takenInBefore(UserId userId, long organizationSequence) {
        return invitedAt.getOrDefault(userId, -1L) >= organizationSequence;
    }

    /** @param organizationSequence of the invitation's answer; null without one */
    TeamMembers with(UserId userId, TeamRole role, Long organizationSequence) {
        var answers = organizationSequence == null ? invitedAt : copyWith(invitedAt, userId, organizationSequence);
        return new TeamMembers(copyWith(roles, userId, role), lead, answers);
    }

    TeamMembers without(UserId userId) {
        var rest = new HashMap<>(roles);
        rest.remove(userId);
        return new TeamMembers(Map.copyOf(rest), lead, invitedAt);
    }

    TeamMembers ledBy(UserId userId) {
        return new TeamMembers(roles, userId, invitedAt);
    }

    private static <V> Map<UserId, V> copyWith(Map<UserId, V> map, UserId key, V value) {
        var copy = new HashMap<>(map);
        copy.put(key, value);
        return Map.copyOf(copy);
    }
}
