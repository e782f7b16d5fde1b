package dev.chatelaine.access;

import dev.chatelaine.access.webhook.WebhookEvent.*;
import dev.chatelaine.chassis.domain.Event;
import dev.chatelaine.chassis.eventstore.Streams;
import dev.chatelaine.chassis.testing.GoldenEvents;
import dev.chatelaine.chassis.testing.Infrastructure;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What this service promises to publish. */
@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
class ContractTest {

    private static final OrganizationId LABS = new OrganizationId(id('a'));
    private static final ProjectId PROJECT = new ProjectId(id('d'));
    private static final WebhookId HOOK = new WebhookId(id('9'));
    private static final List<String> TYPES = List.of("dev.chatelaine.project.MemberRemoved.v1");

    private static final List<Event> ONE_OF_EACH = List.of(
            new WebhookCreated(HOOK, LABS, "Audit", "hooks.example.org", TYPES, PROJECT),
            new WebhookChanged(HOOK, LABS, "Audit", "hooks.example.org", List.of(), null),
            new WebhookSecretRotated(HOOK, LABS),
            new WebhookDisabled(HOOK, LABS, Why.RECEIVER_FAILS),
            new WebhookEnabled(HOOK, LABS),
            new WebhookDeleted(HOOK, LABS));

    @Inject
    Streams streams;

    @Test
    void what_is_published_is_what_was_promised() {
        GoldenEvents.verify("/chatelaine/access", streams.all(), ONE_OF_EACH);
    }

    private static UUID id(char last) {
        return UUID.fromString("0198c0de-0000-7000-8000-00000000000" + last);
    }
}
