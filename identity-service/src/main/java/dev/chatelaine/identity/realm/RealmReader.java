package dev.chatelaine.identity.realm;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.jboss.logging.Logger;

/** Reads a feed from where it was left, and acts on each new entry once. */
@Singleton
class RealmReader {

    private static final Logger LOG = Logger.getLogger(RealmReader.class);
    private static final int PAGE = 100;
    private static final int ATTEMPTS = 5;

    /** Keycloak dates an event by its beginning and stores it at its end; a transaction of its lasts no longer. */
    private static final Duration STORED_LATE = Duration.ofSeconds(60);

    private final FeedPosition position;
    private final Map<String, Integer> failures = new HashMap<>();

    RealmReader(FeedPosition position) {
        this.position = position;
    }

    void read(RealmFeed feed) {
        position.hold(feed.name()).ifPresent(from -> readSince(feed, early(from)));
    }

    private void readSince(RealmFeed feed, Instant from) {
        var since = from;
        int first = 0;
        do {
            var page = feed.read(since, first, PAGE);
            page.forEach(entry -> act(feed, entry));
            if (page.isEmpty()) return;
            var latest = at(page.get(page.size() - 1));
            position.advance(feed.name(), latest, early(since));
            if (page.size() < PAGE) return;
            boolean further = early(latest).isAfter(since);
            first = further ? 0 : first + PAGE;
            since = further ? early(latest) : since;
        } while (position.hold(feed.name()).isPresent());
    }

    private static Instant early(Instant read) {
        var early = read.minus(STORED_LATE);
        return early.isBefore(Instant.EPOCH) ? Instant.EPOCH : early;
    }

    private void act(RealmFeed feed, JsonNode entry) {
        var id = entry.path("id").asText();
        try {
            QuarkusTransaction.requiringNew().run(() -> {
                if (position.note(feed.name(), id, at(entry))) feed.tell(entry);
            });
            failures.remove(id);
        } catch (RealmUnreachable away) {
            throw away;
        } catch (RuntimeException failure) {
            failed(feed, entry, id, failure);
        }
    }

    // One that can never be acted on must not stop all that follow.
    private void failed(RealmFeed feed, JsonNode entry, String id, RuntimeException failure) {
        int attempt = failures.merge(id, 1, Integer::sum);
        if (attempt < ATTEMPTS) throw failure;
        LOG.errorf(failure, "entry %s of the realm's feed %s is left out after %d attempts", id, feed.name(), attempt);
        QuarkusTransaction.requiringNew().run(() -> position.note(feed.name(), id, at(entry)));
        failures.remove(id);
    }

    private static Instant at(JsonNode entry) {
        return Instant.ofEpochMilli(entry.path("time").asLong());
    }
}
