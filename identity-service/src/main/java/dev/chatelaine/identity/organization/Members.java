package dev.chatelaine.identity.organization;

import dev.chatelaine.identity.UserId;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Everybody who ever belonged to an organization. */
public record Members(Map<UserId, Member> byUser) {

    /** How somebody stands. A deactivated member keeps the roles for the day of reactivation; who left has none. */
    public enum Status {
        ACTIVE,
        DEACTIVATED,
        LEFT
    }

    /** Somebody who belongs to the organization, or did. */
    public record Member(Roles roles, Status status) {

        boolean active() {
            return status == Status.ACTIVE;
        }
    }

    /** Everybody who was ever counted in, even if they have left. */
    Optional<Member> everSeen(UserId userId) {
        return Optional.ofNullable(byUser.get(userId));
    }

    /** Those who belong, deactivated ones included. */
    Optional<Member> find(UserId userId) {
        return everSeen(userId).filter(member -> member.status() != Status.LEFT);
    }

    /** Whether somebody would be left to administer if this one could not. */
    boolean administeredWithout(UserId userId) {
        return byUser.entrySet().stream()
                .filter(entry -> !entry.getKey().equals(userId))
                .map(Map.Entry::getValue)
                .anyMatch(member -> member.active() && member.roles().administrator());
    }

    Members joined(UserId userId, Roles roles) {
        return with(userId, new Member(roles, Status.ACTIVE));
    }

    Members withRoles(UserId userId, Roles roles) {
        return with(userId, new Member(roles, byUser.get(userId).status()));
    }

    Members withStatus(UserId userId, Status status) {
        return with(userId, new Member(byUser.get(userId).roles(), status));
    }

    Members left(UserId userId) {
        return with(userId, new Member(Roles.NONE, Status.LEFT));
    }

    private Members with(UserId userId, Member member) {
        var copy = new HashMap<>(byUser);
        copy.put(userId, member);
        return new Members(Map.copyOf(copy));
    }
}
