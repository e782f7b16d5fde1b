package dev.chatelaine.identity.forgetting;

import dev.chatelaine.identity.OrganizationId;
import dev.chatelaine.identity.UserId;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;

/** Who is about to be forgotten, so that a crash on the way delays it and loses nothing. */
@Singleton
class ForgettingOrders {

    private static final String PUT = """
            insert into forgetting_order (user_id, organization_id, actor_id, address_owned, ordered_at)
            values (:user, :organization, :actor, :owned, :now) on conflict (user_id) do nothing""";
    private static final String DONE = "delete from forgetting_order where user_id = :user";
    private static final String LEFT_BEHIND = """
            select user_id, organization_id, actor_id, address_owned from forgetting_order
             where ordered_at < :before order by ordered_at""";

    /** @param organizationId on whose behalf; null if people ask for themselves */
    record Order(UserId userId, OrganizationId organizationId, UserId actorId, boolean addressOwned) {}

    private final Session database;

    ForgettingOrders(Session database) {
        this.database = database;
    }

    @Transactional
    void put(Order order, Instant now) {
        var organization =
                order.organizationId() == null ? null : order.organizationId().value();
        database.createNativeMutationQuery(PUT)
                .setParameter("user", order.userId().value())
                .setParameter("organization", organization, UUID.class)
                .setParameter("actor", order.actorId().value())
                .setParameter("owned", order.addressOwned())
                .setParameter("now", now)
                .executeUpdate();
    }

    @Transactional
    void done(UserId user) {
        database.createNativeMutationQuery(DONE)
                .setParameter("user", user.value())
                .executeUpdate();
    }

    @Transactional
    List<Order> leftBehind(Instant before) {
        return database.createNativeQuery(LEFT_BEHIND, Object[].class).setParameter("before", before).list().stream()
                .map(row -> new Order(
                        new UserId((UUID) row[0]),
                        row[1] == null ? null : new OrganizationId((UUID) row[1]),
                        new UserId((UUID) row[2]),
                        (Boolean) row[3]))
                .toList();
    }
}
