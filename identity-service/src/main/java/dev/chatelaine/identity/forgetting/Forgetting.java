package dev.chatelaine.identity.forgetting;

import dev.chatelaine.chassis.domain.Rejected;
import dev.chatelaine.chassis.eventstore.Commands;
import dev.chatelaine.identity.Actor;
import dev.chatelaine.identity.OrganizationId;
import dev.chatelaine.identity.OrganizationRole;
import dev.chatelaine.identity.forgetting.ForgettingOrders.Order;
import dev.chatelaine.identity.membership.Memberships;
import dev.chatelaine.identity.membership.Standing;
import dev.chatelaine.identity.organization.OrganizationCommand.ForgetMember;
import dev.chatelaine.identity.user.UserCommand.ForgetUser;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;

/**
 * Has a person leave every organization, and then writes into the person's history that they are forgotten. All are
 * asked before anything is done; what was begun is finished, whatever happens in between.
 */
@Singleton
class Forgetting {

    private final ForgettingOrders orders;
    private final Memberships memberships;
    private final Commands commands;
    private final Clock clock;

    Forgetting(ForgettingOrders orders, Memberships memberships, Commands commands, Clock clock) {
        this.orders = orders;
        this.memberships = memberships;
        this.commands = commands;
        this.clock = clock;
    }

    /** Forgets the person, if the account's own rules and those of every organization allow it. */
    void forget(Order order, Actor actor) {
        forgetUser(order, actor, true);
        var belongs = memberships.of(order.userId()).stream()
                .map(Standing::organizationId)
                .toList();
        leave(with(belongs, order), order, actor, true);
        orders.put(order, clock.instant());
        carryOut(order, actor);
    }

    /** Goes on with what was allowed before. */
    void goOn(Order order) {
        carryOut(order, new Actor(order.actorId(), Set.of(OrganizationRole.ADMIN), Set.of()));
    }

    private void carryOut(Order order, Actor actor) {
        try {
            leave(with(memberships.notLeftBy(order.userId()), order), order, actor, false);
            forgetUser(order, actor, false);
        } catch (Rejected rejected) {
            orders.done(order.userId()); // somebody was faster; it will not be allowed by itself
            throw rejected;
        }
        orders.done(order.userId());
    }

    private void leave(Collection<OrganizationId> organizations, Order order, Actor actor, boolean onlyAsk) {
        for (var organization : organizations)
            commands.send(new ForgetMember(organization, order.userId(), onlyAsk, actor, clock.instant()));
    }

    private void forgetUser(Order order, Actor actor, boolean onlyAsk) {
        commands.send(new ForgetUser(
                order.userId(), order.organizationId(), order.addressOwned(), onlyAsk, actor, clock.instant()));
    }

    private static Set<OrganizationId> with(Collection<OrganizationId> organizations, Order order) {
        var all = new HashSet<>(organizations);
        if (order.organizationId() != null) all.add(order.organizationId());
        return all;
    }
}
