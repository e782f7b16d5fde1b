package dev.chatelaine.broker;

import static org.awaitility.Awaitility.await;

import dev.chatelaine.chassis.projection.Freshness;
import dev.chatelaine.chassis.testing.TestingEvents;
import dev.chatelaine.chassis.testing.TestingIssuer;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** People and organizations, as identity-service would tell of them. */
@Singleton
public class House {

    private static final String IDENTITY = "dev.chatelaine.identity.";
    private static final Map<UUID, Long> LAST = new HashMap<>();

    private final Freshness freshness;

    House(Freshness freshness) {
        this.freshness = freshness;
    }

    /** Somebody who can sign in. */
    public record Person(UUID id, String name) {

        public static Person named(String name) {
            return new Person(UUID.randomUUID(), name);
        }

        public String token() {
            return TestingIssuer.token(id, name.toLowerCase() + "@example.org", name);
        }
    }

    public UUID organizationOf(Person administrator) {
        UUID organization = UUID.randomUUID();
        joins(organization, administrator, "admin");
        return organization;
    }

    public void joins(UUID organization, Person person, String... roles) {
        tell("OrganizationMemberJoined", organization, person, Map.of("roles", List.of(roles)));
    }

    public void rolesChange(UUID organization, Person person, String... roles) {
        tell("OrganizationRolesChanged", organization, person, Map.of("roles", List.of(roles)));
    }

    public void member(String event, UUID organization, Person person) {
        tell(event, organization, person, Map.of());
    }

    /** The person's account. */
    public void deactivate(Person person) {
        publish("UserDeactivated", person.id(), person, Map.of("userId", person.id()));
    }

    /** Waits until everything that was told is known. */
    public void settles() {
        Instant told = Instant.now();
        await().atMost(Duration.ofSeconds(20))
                .pollInterval(Duration.ofMillis(50))
                .until(() -> {
                    TestingEvents.heartbeat("identity");
                    return !freshness.asOf("organization-member").isBefore(told);
                });
    }

    private static void tell(String event, UUID organization, Person person, Map<String, ?> more) {
        Map<String, Object> data = new HashMap<>(more);
        data.put("organizationId", organization);
        data.put("userId", person.id());
        publish(event, organization, person, data);
    }

    private static void publish(String event, UUID stream, Person person, Map<String, ?> data) {
        long sequence = LAST.merge(stream, 0L, (last, _) -> last + 1);
        TestingEvents.publish(
                "chatelaine.identity",
                IDENTITY + event + ".v1",
                stream.toString(),
                sequence,
                person.id().toString(),
                data);
    }
}
