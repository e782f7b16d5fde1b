package dev.chatelaine.identity.realm;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;

/** How far a feed was read. One replica holds it at a time; that two read it would only be wasted work. */
@Singleton
class FeedPosition {

    /** How long a replica that has died still holds a feed. */
    private static final Duration HELD = Duration.ofSeconds(15);

    private static final String HOLD = """
            update realm_feed set holder = :self, held_until = :until
             where name = :feed and (holder = :self or held_until < :now) returning read_up_to""";
    private static final String NOTE = """
            insert into realm_entry (feed, entry_id, at) values (:feed, :entry, :at) on conflict do nothing""";
    private static final String ADVANCE =
            "update realm_feed set read_up_to = :at where name = :feed and read_up_to < :at";
    private static final String FORGET = "delete from realm_entry where feed = :feed and at < :before";

    private final UUID self = UUID.randomUUID();
    private final Session database;
    private final Clock clock;

    FeedPosition(Session database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** Where to go on; nothing if another replica reads. */
    @Transactional
    Optional<Instant> hold(String feed) {
        var now = clock.instant();
        return database.createNativeQuery(HOLD, Instant.class)
                .setParameter("self", self)
                .setParameter("until", now.plus(HELD))
                .setParameter("now", now)
                .setParameter("feed", feed)
                .getResultStream()
                .findFirst();
    }

    /** Remembers an entry as read, within the transaction that acts on it; false if it was before. */
    boolean note(String feed, String entry, Instant at) {
        var noted = database.createNativeMutationQuery(NOTE)
                .setParameter("feed", feed)
                .setParameter("entry", entry)
                .setParameter("at", at)
                .executeUpdate();
        return noted > 0;
    }

    /** Nothing older than {@code kept} is read again. */
    @Transactional
    void advance(String feed, Instant to, Instant kept) {
        database.createNativeMutationQuery(ADVANCE)
                .setParameter("feed", feed)
                .setParameter("at", to)
                .executeUpdate();
        database.createNativeMutationQuery(FORGET)
                .setParameter("feed", feed)
                .setParameter("before", kept)
                .executeUpdate();
    }
}
