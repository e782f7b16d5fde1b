package dev.chatelaine.identity.signin;

import dev.chatelaine.identity.UserId;
import dev.chatelaine.identity.person.People;
import dev.chatelaine.identity.person.Person;
import dev.chatelaine.identity.realm.RealmEvent;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hibernate.Session;

/** The table of attempts to sign in. */
@Singleton
public class SignIns {

    // What is told late about a forgotten person is not written down again.
    private static final String KEEP = """
            insert into sign_in (event_id, user_id, at, outcome, reason, client_id, ip_address, identity_provider)
            select :event, :user, :at, :outcome, cast(:reason as text), cast(:client as text), cast(:address as text),
                   cast(:provider as text)
             where not exists (select 1 from forgotten_person where user_id = :user)
            on conflict do nothing""";

    // Only of those who belong to the organization now: what others do is none of its business.
    private static final String FIND = """
            select s.event_id, cast(extract(epoch from s.at) * 1000 as bigint), s.user_id, s.outcome, s.reason,
                   s.client_id, s.ip_address, s.identity_provider
              from sign_in s join membership m on m.user_id = s.user_id
             where m.organization_id = :organization and m.active and (s.at, s.event_id) < (:at, :event)
               and (cast(:user as uuid) is null or s.user_id = :user)
               and (cast(:outcome as text) is null or s.outcome = :outcome)
               and (cast(:from as timestamptz) is null or s.at >= :from)
               and (cast(:to as timestamptz) is null or s.at < :to)
             order by s.at desc, s.event_id desc limit :most""";
    private static final String FORGET = "delete from sign_in where user_id = :user";
    private static final String FORGET_OLD = "delete from sign_in where at < :before";

    private final Session database;
    private final People people;

    SignIns(Session database, People people) {
        this.database = database;
        this.people = people;
    }

    void keep(RealmEvent event, UserId user, Outcome outcome) {
        database.createNativeMutationQuery(KEEP)
                .setParameter("event", event.id())
                .setParameter("user", user.value())
                .setParameter("at", event.at())
                .setParameter("outcome", outcome.name())
                .setParameter("reason", event.error().orElse(null), String.class)
                .setParameter("client", event.clientId().orElse(null), String.class)
                .setParameter("address", event.ipAddress().orElse(null), String.class)
                .setParameter("provider", event.identityProvider().orElse(null), String.class)
                .executeUpdate();
    }

    /** The next attempts after a place, the newest first. */
    @Transactional
    List<SignIn> find(SignInFilter filter, SignInFilter.Place after, int most) {
        var outcome = filter.outcome() == null ? null : filter.outcome().name();
        var user = filter.user() == null ? null : filter.user().value();
        var rows = database.createNativeQuery(FIND, Object[].class)
                .setParameter("organization", filter.organization().value())
                .setParameter("at", after.at())
                .setParameter("event", after.eventId())
                .setParameter("user", user, UUID.class)
                .setParameter("outcome", outcome, String.class)
                .setParameter("from", filter.from(), Instant.class)
                .setParameter("to", filter.to(), Instant.class)
                .setParameter("most", most)
                .getResultList();
        var users =
                rows.stream().map(row -> new UserId((UUID) row[2])).distinct().toList();
        var known = people.find(users);
        return rows.stream().map(row -> signIn(row, known)).toList();
    }

    private static SignIn signIn(Object[] row, Map<UserId, Person> known) {
        var user = new UserId((UUID) row[2]);
        var person = known.getOrDefault(user, new Person(user, null, null));
        return new SignIn(
                (String) row[0],
                Instant.ofEpochMilli((Long) row[1]),
                user.value(),
                person.fullName(),
                person.email(),
                Outcome.valueOf((String) row[3]),
                (String) row[4],
                (String) row[5],
                (String) row[6],
                (String) row[7]);
    }

    /** Deletes all that is known of a person's attempts. */
    @Transactional
    public void forget(UserId user) {
        database.createNativeMutationQuery(FORGET)
                .setParameter("user", user.value())
                .executeUpdate();
    }

    @Transactional
    int forgetBefore(Instant before) {
        return database.createNativeMutationQuery(FORGET_OLD)
                .setParameter("before", before)
                .executeUpdate();
    }
}
