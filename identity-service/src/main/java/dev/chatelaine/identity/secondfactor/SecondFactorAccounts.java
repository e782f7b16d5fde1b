package dev.chatelaine.identity.secondfactor;

import dev.chatelaine.identity.UserId;
import dev.chatelaine.identity.realm.SecondFactors;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;

/** What is known of each person's second factor, and what has to be done about it. */
@Singleton
class SecondFactorAccounts {

    private static final String KNOW_WHO_OWES = """
            insert into second_factor_account (user_id) select distinct user_id from second_factor_duty
            on conflict (user_id) do nothing""";

    // Whoever has one while it is demanded has used up the grace: removing it frees nobody.
    private static final String SHOULD_DEMAND = """
            exists (select 1 from second_factor_duty duty where duty.user_id = account.user_id
                       and (duty.due_at <= :now or account.enrolled or account.last_enrolled_at >= duty.required_since))""";

    // Whoever takes a person has a minute; other replicas do not wait for the row.
    private static final String TAKE = """
            update second_factor_account taken
               set next_attempt_at = now() + interval '1 minute', attempts = taken.attempts + 1
             where taken.user_id = (select account.user_id from second_factor_account account
                    where account.next_attempt_at <= now()
                      and (account.looked_up < account.changes or account.demanded <> (%s))
                    order by account.next_attempt_at limit 1 for update skip locked)
            returning taken.user_id, taken.changes, taken.looked_up < taken.changes""".formatted(SHOULD_DEMAND);
    private static final String KEEP = """
            update second_factor_account set enrolled = :enrolled, enrolled_since = :since,
                   recovery_codes_left = :codes, looked_up = :changes,
                   last_enrolled_at = case when enrolled or :enrolled then :now else last_enrolled_at end
             where user_id = :user""";
    private static final String DEMAND =
            "select " + SHOULD_DEMAND + " from second_factor_account account where account.user_id = :user";
    private static final String TOLD = """
            update second_factor_account set demanded = :demanded, attempts = 0, next_attempt_at = now()
             where user_id = :user""";
    private static final String LATER = """
            update second_factor_account
               set next_attempt_at = now() + least(interval '1 second' * (2 ^ least(attempts, 8)), interval '1 minute')
             where user_id = :user""";
    private static final String CHANGED = """
            insert into second_factor_account as known (user_id) values (:user)
            on conflict (user_id) do update set changes = known.changes + 1, next_attempt_at = now()""";
    private static final String FORGET = "delete from second_factor_account where user_id = :user";

    /** Somebody about whom something has to be done; {@code changes} tells this look from a later one. */
    record Taken(UserId userId, long changes, boolean lookUp) {}

    private final Session database;

    SecondFactorAccounts(Session database) {
        this.database = database;
    }

    @Transactional
    void knowWhoOwes() {
        database.createNativeMutationQuery(KNOW_WHO_OWES).executeUpdate();
    }

    @Transactional
    Optional<Taken> take(Instant now) {
        return database.createNativeQuery(TAKE, Object[].class).setParameter("now", now).list().stream()
                .map(row -> new Taken(new UserId((UUID) row[0]), ((Number) row[1]).longValue(), (Boolean) row[2]))
                .findFirst();
    }

    /** What the realm says; looked up again if it has changed since the person was taken. */
    @Transactional
    void keep(Taken taken, SecondFactors found, Instant now) {
        database.createNativeMutationQuery(KEEP)
                .setParameter("user", taken.userId().value())
                .setParameter("changes", taken.changes())
                .setParameter("enrolled", found.totp())
                .setParameter("since", found.since().orElse(null), Instant.class)
                .setParameter("codes", found.recoveryCodesLeft())
                .setParameter("now", now)
                .executeUpdate();
    }

    /** Whether the realm should demand it of the person. */
    @Transactional
    boolean shouldDemand(UserId user, Instant now) {
        return database.createNativeQuery(DEMAND, Boolean.class)
                .setParameter("user", user.value())
                .setParameter("now", now)
                .getSingleResult();
    }

    @Transactional
    void told(UserId user, boolean demanded) {
        database.createNativeMutationQuery(TOLD)
                .setParameter("user", user.value())
                .setParameter("demanded", demanded)
                .executeUpdate();
    }

    /** The realm could not be asked or told; each attempt moves the next one further away, up to a minute. */
    @Transactional
    void later(UserId user) {
        of(LATER, user);
    }

    /** What the person has is not what is known here any more. */
    @Transactional
    void changed(UserId user) {
        of(CHANGED, user);
    }

    @Transactional
    void forget(UserId user) {
        of(FORGET, user);
    }

    private void of(String change, UserId user) {
        database.createNativeMutationQuery(change)
                .setParameter("user", user.value())
                .executeUpdate();
    }
}
