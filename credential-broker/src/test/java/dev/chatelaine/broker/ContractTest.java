package dev.chatelaine.broker;

import static org.assertj.core.api.Assertions.assertThat;

import dev.chatelaine.broker.connection.StorageConnectionEvent.StorageConnectionRegistered;
import dev.chatelaine.broker.connection.StorageConnectionEvent.StorageConnectionVerified;
import dev.chatelaine.broker.vending.LeaseEvent.CredentialsRefused;
import dev.chatelaine.broker.vending.LeaseEvent.CredentialsVended;
import dev.chatelaine.chassis.domain.Event;
import dev.chatelaine.chassis.eventstore.Streams;
import dev.chatelaine.chassis.testing.GoldenEvents;
import dev.chatelaine.chassis.testing.Infrastructure;
import dev.chatelaine.chassis.testing.OpenApiContract;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
@QuarkusTestResource(TestingStorage.class)
@QuarkusTestResource(TestingAccessService.class)
class ContractTest {

    private static final ConnectionId CONNECTION = new ConnectionId(id('c'));
    private static final OrganizationId LABS = new OrganizationId(id('a'));
    private static final ProjectId PROJECT = new ProjectId(id('d'));
    private static final LeaseId LEASE = new LeaseId(id('e'));
    private static final UserId ADA = new UserId(id('1'));
    private static final UserId BOB = new UserId(id('2'));

    private static final List<Event> ONE_OF_EACH = List.of(
            new StorageConnectionRegistered(
                    CONNECTION,
                    LABS,
                    "Laptop",
                    Provider.LOCAL,
                    "http://localhost:9000",
                    "us-east-1",
                    "arn:aws:iam:::role/chatelaine",
                    "genomics",
                    ADA),
            new StorageConnectionVerified(CONNECTION),
            new CredentialsVended(
                    LEASE,
                    PROJECT,
                    LABS,
                    BOB,
                    CONNECTION,
                    "genomics",
                    "reads/",
                    Set.of(Capability.READ),
                    Instant.parse("2026-01-01T00:30:00Z"),
                    LEASE.toString()),
            new CredentialsRefused(LEASE, PROJECT, BOB, "access-denied"));

    @Inject
    Streams streams;

    @Test
    void what_is_published_is_what_was_promised() {
        GoldenEvents.verify("/chatelaine/broker", streams.all(), ONE_OF_EACH);
    }

    @Test
    void what_is_offered_is_what_was_promised() {
        OpenApiContract.verify();
    }

    /** Pitfall 21: an event lives for ever and is read by many. */
    @Test
    void no_event_has_room_for_a_key() {
        for (String name : GoldenEvents.of("credential-broker")) {
            assertThat(GoldenEvents.read("credential-broker", name).data().fieldNames())
                    .toIterable()
                    .as(name)
                    .noneMatch(field -> field.toLowerCase().matches(".*(secret|token|key).*"));
        }
    }

    private static UUID id(char last) {
        return UUID.fromString("0198c0de-0000-7000-8000-00000000000" + last);
    }
}
