package dev.chatelaine.identity.invitation;

import dev.chatelaine.identity.InviteeId;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;

/** Which mails are still to be sent. A mail server that is down delays them and loses none. */
@Singleton
class InvitationMails {

    private static final String ORDER = """
            insert into invitation_mail (invitee_id, order_id, expires_at, due_at, attempts)
            values (:invitee, :order, :expiry, now(), 0)
            on conflict (invitee_id) do update set
              order_id = excluded.order_id, expires_at = excluded.expires_at, due_at = excluded.due_at, attempts = 0""";

    // Whoever takes an order has two minutes for it; other replicas do not wait for its row.
    private static final String TAKE = """
            update invitation_mail set due_at = now() + interval '2 minutes', attempts = attempts + 1
             where invitee_id = (select invitee_id from invitation_mail where due_at <= now()
                               order by due_at limit 1 for update skip locked)
            returning invitee_id, order_id, expires_at""";
    private static final String LATER = """
            update invitation_mail
               set due_at = now() + least(interval '250 milliseconds' * (2 ^ least(attempts, 12)), interval '5 minutes')
             where invitee_id = :invitee and order_id = :order""";
    private static final String DONE = "delete from invitation_mail where invitee_id = :invitee and order_id = :order";

    /** One mail to be sent: orderId tells it from a later one for the same invitation. */
    record Order(InviteeId inviteeId, UUID orderId, Instant expiresAt) {}

    private final Session database;

    InvitationMails(Session database) {
        this.database = database;
    }

    /** There shall be a mail about this invitation; it replaces one that was not sent yet. */
    @Transactional
    void order(InviteeId invitee, Instant expiresAt) {
        database.createNativeMutationQuery(ORDER)
                .setParameter("invitee", invitee.value())
                .setParameter("order", UUID.randomUUID())
                .setParameter("expiry", expiresAt)
                .executeUpdate();
    }

    /** The next one that is due. It becomes due again, unless it is done. */
    @Transactional
    Optional<Order> take() {
        return database.createNativeQuery(TAKE, Object[].class).stream()
                .map(row -> new Order(new InviteeId((UUID) row[0]), (UUID) row[1], (Instant) row[2]))
                .findFirst();
    }

    /** It cannot be sent yet; each attempt moves the next one further away, up to five minutes. */
    @Transactional
    void later(Order order) {
        database.createNativeMutationQuery(LATER)
                .setParameter("invitee", order.inviteeId().value())
                .setParameter("order", order.orderId())
                .executeUpdate();
    }

    /** The mail is out, or need not be sent any more. */
    @Transactional
    void done(Order order) {
        database.createNativeMutationQuery(DONE)
                .setParameter("invitee", order.inviteeId().value())
                .setParameter("order", order.orderId())
                .executeUpdate();
    }
}
