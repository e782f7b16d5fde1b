package dev.chatelaine.identity.person;

import dev.chatelaine.chassis.publishing.KeyedOutbox;
import dev.chatelaine.identity.UserId;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hibernate.Session;

/** The deletable table of names and addresses, and what others hear of it. */
@Singleton
public class People {

    /** Compacted, by user id: the latest name and address of each. */
    public static final String TOPIC = "chatelaine.people";

    // Nothing is returned where nothing is new; the row stays locked until its copy is in the outbox.
    private static final String PUT = """
            insert into person as known (user_id, full_name, email)
            select :user, :name, :email where not exists (select 1 from forgotten_person where user_id = :user)
            on conflict (user_id) do update set full_name = excluded.full_name, email = excluded.email
             where (known.full_name, known.email) is distinct from (excluded.full_name, excluded.email)
            returning user_id""";
    // Whoever is being forgotten and seen at the same moment is forgotten.
    private static final String ALONE = "select 1 from (select pg_advisory_xact_lock(hashtextextended(:user, 0))) held";
    private static final String NOTE_FORGOTTEN =
            "insert into forgotten_person (user_id) values (:user) on conflict (user_id) do nothing";
    private static final String FORGET = "delete from person where user_id = :user";
    private static final String FIND = "select user_id, full_name, email from person where user_id in (:users)";
    private static final String FIND_BY_EMAIL = "select user_id from person where email = :email";

    private final Session database;
    private final KeyedOutbox outbox;

    People(Session database, KeyedOutbox outbox) {
        this.database = database;
        this.outbox = outbox;
    }

    /** Remembers a name and an address, and publishes them if they are new. */
    @Transactional
    public void remember(Person person) {
        beAlone(person.userId());
        var changed = database.createNativeQuery(PUT, UUID.class)
                .setParameter("user", person.userId().value())
                .setParameter("name", person.fullName())
                .setParameter("email", person.email(), String.class)
                .getResultList();
        if (!changed.isEmpty()) outbox.put(TOPIC, person.userId().toString(), person);
    }

    /** Forgets name and address for ever, and tells all who copied them. */
    @Transactional
    public void forget(UserId user) {
        beAlone(user);
        for (var change : List.of(NOTE_FORGOTTEN, FORGET))
            database.createNativeMutationQuery(change)
                    .setParameter("user", user.value())
                    .executeUpdate();
        outbox.forget(TOPIC, user.toString());
    }

    private void beAlone(UserId user) {
        database.createNativeQuery(ALONE, Integer.class)
                .setParameter("user", user.toString())
                .getSingleResult();
    }

    /** Those of the users who are known, by id. */
    @Transactional
    public Map<UserId, Person> find(Collection<UserId> users) {
        if (users.isEmpty()) return Map.of();
        return database
                .createNativeQuery(FIND, Object[].class)
                .setParameterList("users", users.stream().map(UserId::value).toList())
                .stream()
                .map(row -> new Person(new UserId((UUID) row[0]), (String) row[1], (String) row[2]))
                .collect(Collectors.toMap(Person::userId, Function.identity()));
    }

    /** Who was last seen with this verified address; two accounts with one address are nobody in particular. */
    @Transactional
    public Optional<UserId> findByEmail(String email) {
        var found = database.createNativeQuery(FIND_BY_EMAIL, UUID.class)
                .setParameter("email", email)
                .getResultList();
        return found.size() == 1 ? Optional.of(new UserId(found.getFirst())) : Optional.empty();
    }
}
