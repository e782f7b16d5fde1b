package dev.chatelaine.access.campaign;

import static org.awaitility.Awaitility.await;

import dev.chatelaine.access.House;
import dev.chatelaine.access.House.Person;
import dev.chatelaine.access.review.ReviewEvent.GrantRevocationOrdered;
import dev.chatelaine.chassis.eventstore.EventContext;
import dev.chatelaine.chassis.eventstore.Reaction;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/** Receives the orders of reviews as project-service does, and answers when a test says what. */
@Singleton
public class TestingOrders implements Reaction<GrantRevocationOrdered> {

    private final Map<UUID, GrantRevocationOrdered> byEntry = new ConcurrentHashMap<>();

    @Override
    public String name() {
        return "testing-orders";
    }

    @Override
    public Class<GrantRevocationOrdered> on() {
        return GrantRevocationOrdered.class;
    }

    @Override
    public void react(GrantRevocationOrdered event, EventContext context) {
        byEntry.put(event.entryId().value(), event);
    }

    /** The last order to end this entry. */
    public GrantRevocationOrdered about(UUID entry) {
        await().atMost(Duration.ofSeconds(20)).until(() -> byEntry.containsKey(entry));
        return byEntry.get(entry);
    }

    /** The project has ended the entry. */
    public void carriedOut(UUID entry, Person actor) {
        answer("RevocationCarriedOut", entry, actor, null);
    }

    /** A rule of the project keeps the entry. */
    public void refused(UUID entry, Person actor, String problem) {
        answer("RevocationRefused", entry, actor, problem);
    }

    private void answer(String event, UUID entry, Person actor, String problem) {
        var order = about(entry);
        var data = new HashMap<String, Object>();
        data.put("projectId", order.projectId());
        data.put("entryId", entry);
        data.put("reviewId", order.reviewId());
        data.put("revocationId", order.revocationId());
        data.put("problem", problem);
        House.project(event, order.projectId().value(), actor, data);
    }
}
