package dev.chatelaine.access;

import dev.chatelaine.access.announcement.AnnouncedPlace;
import dev.chatelaine.access.announcement.AnnouncementEvent.EffectiveAccessChanged;
import dev.chatelaine.access.review.ReviewEvent.*;
import dev.chatelaine.access.review.ReviewEvent.ReviewItemsListed.ListedItem;
import dev.chatelaine.access.review.ReviewScope;
import dev.chatelaine.access.review.ReviewTerms.Silence;
import dev.chatelaine.access.review.ReviewedGrant;
import dev.chatelaine.access.review.ReviewedGrant.Grantee;
import dev.chatelaine.access.webhook.WebhookEvent.*;
import dev.chatelaine.chassis.domain.Event;
import dev.chatelaine.chassis.eventstore.Streams;
import dev.chatelaine.chassis.testing.GoldenEvents;
import dev.chatelaine.chassis.testing.Infrastructure;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What this service promises to publish. */
@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
class ContractTest {

    private static final OrganizationId LABS = new OrganizationId(id('a'));
    private static final ProjectId PROJECT = new ProjectId(id('d'));
    private static final WebhookId HOOK = new WebhookId(id('9'));
    private static final ReviewId REVIEW = new ReviewId(id('8'));
    private static final EntryId ENTRY = new EntryId(id('e'));
    private static final ItemId ITEM = ItemId.of(REVIEW, ENTRY);
    private static final RevocationId REVOCATION = new RevocationId(id('0'));
    private static final UserId ADA = new UserId(id('1'));
    private static final ReviewedGrant BOBS = new ReviewedGrant(
            PROJECT,
            ENTRY,
            new Grantee(Grantee.Type.USER, id('2')),
            Map.of("project", "administrator"),
            true,
            true,
            List.of(new RoleId(id('f'))),
            Instant.parse("2026-07-01T00:00:00Z"));
    private static final List<String> TYPES = List.of("dev.chatelaine.project.MemberRemoved.v1");

    private static final List<Event> ONE_OF_EACH = List.of(
            new WebhookCreated(HOOK, LABS, "Audit", "hooks.example.org", TYPES, PROJECT),
            new WebhookChanged(HOOK, LABS, "Audit", "hooks.example.org", List.of(), null),
            new WebhookSecretRotated(HOOK, LABS),
            new WebhookDisabled(HOOK, LABS, Why.RECEIVER_FAILS),
            new WebhookEnabled(HOOK, LABS),
            new WebhookDeleted(HOOK, LABS),
            new ReviewOpened(
                    REVIEW,
                    LABS,
                    new ReviewScope(ReviewScope.Type.ORGANIZATION, LABS.value()),
                    "administrator",
                    "Administrators in winter",
                    Silence.REVOKE,
                    Instant.parse("2026-02-01T00:00:00Z"),
                    Set.of(ADA),
                    false),
            new ReviewItemsListed(REVIEW, List.of(new ListedItem(ITEM, BOBS))),
            new GrantKept(REVIEW, ITEM, ADA, "Still writes the paper"),
            new GrantRevocationOrdered(
                    REVIEW, ITEM, REVOCATION, PROJECT, ENTRY, BOBS.grantee(), ADA, "The paper is out"),
            new GrantRevocationDone(REVIEW, ITEM),
            new GrantRevocationFailed(REVIEW, ITEM, "last-administrator"),
            new ReviewClosed(REVIEW),
            new ReviewCancelled(REVIEW, "Opened by mistake"),
            new EffectiveAccessChanged(
                    ADA,
                    new AnnouncedPlace(AnnouncedPlace.Type.PROJECT, PROJECT.value()),
                    LABS,
                    List.of("project:viewer", "flow:viewer"),
                    false,
                    true,
                    List.of("list", "read"),
                    List.of(new RoleId(id('f'))),
                    "0191f0e0-0000-7000-8000-000000000002"));

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
