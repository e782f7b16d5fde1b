package dev.chatelaine.identity.organization;

import static dev.chatelaine.identity.OrganizationRole.ADMIN;
import static dev.chatelaine.identity.OrganizationRole.MANAGER;

import dev.chatelaine.identity.OrganizationRole;
import dev.chatelaine.identity.UserId;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The people of an organization, deactivated ones included. */
public record Members(Map<UserId, Member> byUser) {

    /** A deactivated member keeps the roles for the day of reactivation. */
    public record Member(Set<OrganizationRole> roles, boolean active) {

        boolean administrator() {
            return roles.contains(ADMIN);
        }

        boolean manages() {
            return administrator() || roles.contains(MANAGER);
        }
    }

    Optional<Member> find(UserId userId) {
        return Optional.ofNullable(byUser.get(userId));
    }

    Optional<Member> findActive(UserId userId) {
        return find(userId).filter(Member::active);
    }

    /** Whether somebody would be left to administer if this one could not. */
    boolean administeredWithout(UserId userId) {
        return byUser.entrySet().stream()
                .filter(entry -> !entry.getKey().equals(userId))
                .anyMatch(entry -> entry.getValue().active() && entry.getValue().administrator());
    }

    Members withRoles(UserId userId, Set<OrganizationRole> roles) {
        return with(userId, new Member(roles, find(userId).map(Member::active).orElse(true)));
    }

    Members withActive(UserId userId, boolean active) {
        return with(userId, new Member(byUser.get(userId).roles(), active));
    }

    private Members with(UserId userId, Member member) {
        var copy = new HashMap<>(byUser);
        copy.put(userId, member);
        return new Members(Map.copyOf(copy));
    }
}
