package dev.chatelaine.identity.signin;

import dev.chatelaine.identity.OrganizationId;
import dev.chatelaine.identity.UserId;
import dev.chatelaine.identity.person.People;
import dev.chatelaine.identity.person.Person;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;

/** When people were last seen to use their accounts. */
@Singleton
public class Activity {

    // To the minute: a busy browser refreshes its session again and again.
    private static final String KEEP = """
            insert into last_active as known (user_id, at)
            select :user, :at where not exists (select 1 from forgotten_person where user_id = :user)
            on conflict (user_id) do update set at = excluded.at where excluded.at > known.at + interval '1 minute'""";
    private static final String FIND = """
            select m.user_id, cast(extract(epoch from l.at) * 1000 as bigint)
              from membership m left join last_active l on l.user_id = m.user_id
             where m.organization_id = :organization and m.active and m.user_id > :after
               and (cast(:since as timestamptz) is null or l.at is null or l.at < :since)
             order by m.user_id limit :most""";
    private static final String FORGET = "delete from last_active where user_id = :user";

    private final Session database;
    private final People people;

    Activity(Session database, People people) {
        this.database = database;
        this.people = people;
    }

    /** @param lastActiveAt null if the person was never seen to sign in */
    record LastActive(UUID userId, String fullName, String email, Instant lastActiveAt) {}

    void keep(UserId user, Instant at) {
        database.createNativeMutationQuery(KEEP)
                .setParameter("user", user.value())
                .setParameter("at", at)
                .executeUpdate();
    }

    /** The organization's members after one of them; with {@code inactiveSince}, only those not seen since then. */
    @Transactional
    List<LastActive> find(OrganizationId organization, Instant inactiveSince, UUID after, int most) {
        var rows = database.createNativeQuery(FIND, Object[].class)
                .setParameter("organization", organization.value())
                .setParameter("after", after)
                .setParameter("since", inactiveSince, Instant.class)
                .setParameter("most", most)
                .getResultList();
        var known =
                people.find(rows.stream().map(row -> new UserId((UUID) row[0])).toList());
        return rows.stream()
                .map(row -> {
                    var user = new UserId((UUID) row[0]);
                    var person = known.getOrDefault(user, new Person(user, null, null));
                    var at = row[1] == null ? null : Instant.ofEpochMilli((Long) row[1]);
                    return new LastActive(user.value(), person.fullName(), person.email(), at);
                })
                .toList();
    }

    /** Deletes what is known of a person. */
    @Transactional
    public void forget(UserId user) {
        database.createNativeMutationQuery(FORGET)
                .setParameter("user", user.value())
                .executeUpdate();
    }
}
