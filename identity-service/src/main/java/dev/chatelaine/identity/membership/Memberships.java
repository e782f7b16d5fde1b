package dev.chatelaine.identity.membership;

import dev.chatelaine.chassis.security.Caller;
import dev.chatelaine.identity.Actor;
import dev.chatelaine.identity.OrganizationId;
import dev.chatelaine.identity.UserId;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;

/** Who is what in which organization, as the read models know it: what every feature of this service may ask. */
@Singleton
public class Memberships {

    /** The person's standing, unless they do not belong to the organization or are deactivated in it. */
    @Transactional
    public Optional<Standing> find(OrganizationId organization, UserId user) {
        return MembershipView.findActive(organization, user).map(MembershipView::standing);
    }

    /** Where the person belongs, by the organizations' names. */
    @Transactional
    public List<Standing> of(UserId user) {
        return MembershipView.activeOf(user.value()).stream()
                .map(MembershipView::standing)
                .toList();
    }

    /** The caller, as an actor in that organization; with no roles there if the caller does not belong to it. */
    public Actor actor(OrganizationId organization, Caller caller) {
        var user = new UserId(caller.userId());
        return find(organization, user)
                .map(standing -> new Actor(user, standing.roles(), standing.inheritedRoles()))
                .orElseGet(() -> new Actor(user));
    }
}
