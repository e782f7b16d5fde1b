package dev.chatelaine.access.delivery;

import static dev.chatelaine.access.delivery.WebhookStory.PATIENCE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import dev.chatelaine.access.House;
import dev.chatelaine.access.Settled;
import dev.chatelaine.access.delivery.TestingReceiver.Received;
import dev.chatelaine.access.delivery.WebhookStory.Hook;
import dev.chatelaine.chassis.projection.Projections;
import dev.chatelaine.chassis.security.Secret;
import dev.chatelaine.chassis.testing.Infrastructure;
import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What happens is posted, signed, once and again until it is taken, and to nobody else. */
@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
class DeliveryTest {

    @Inject
    Settled settled;

    @Inject
    Projections projections;

    @Inject
    AgroalDataSource database;

    private final TestingReceiver receiver = new TestingReceiver();
    private WebhookStory story;

    @BeforeEach
    void anOrganization() {
        story = new WebhookStory(settled, receiver);
    }

    @AfterEach
    void close() {
        receiver.close();
    }

    @Test
    void an_event_is_posted_as_it_was_published_and_signed() {
        var hook = story.webhook("ProjectRenamed");
        story.renamed(story.project, "Other");

        var received = story.received(hook, 1).getFirst();
        var event = JsonPath.from(received.body());
        assertThat(event.getString("type")).isEqualTo("dev.chatelaine.project.ProjectRenamed.v1");
        assertThat(event.getString("data.name")).isEqualTo("Other");
        assertThat(received.header("content-type")).startsWith("application/cloudevents+json");
        assertThat(received.header("webhook-id")).isEqualTo(event.getString("id"));
        assertThat(received.header("webhook-signature")).isEqualTo(signature(received, hook.secret()));
        await().atMost(PATIENCE).untilAsserted(() -> assertThat(story.newest(hook))
                .containsEntry("status", "delivered")
                .containsEntry("attempts", 1)
                .containsEntry("answered", 204));
    }

    @Test
    void a_webhook_hears_what_it_asked_for_and_nothing_of_others() {
        var other = House.project(story.organization, story.ada);
        var all = story.webhook();
        var ofProject = story.webhook(List.of(), story.project);
        var elsewhere = new WebhookStory(settled, receiver);
        story.renamed(other, "One");
        elsewhere.renamed(elsewhere.project, "Nobody's business");
        story.renamed(story.project, "Two");

        assertThat(story.received(ofProject, 1)).extracting(Received::body).allMatch(body -> body.contains("\"Two\""));
        assertThat(story.received(all, 2)).extracting(Received::body).noneMatch(body -> body.contains("Nobody"));
    }

    @Test
    void what_is_not_taken_is_tried_again_with_the_same_id_and_redirects_are_not_followed() throws SQLException {
        var hook = story.webhook("ProjectRenamed");
        receiver.answers(302);
        story.renamed(story.project, "Other");
        var first = story.received(hook, 1).getFirst();
        await().atMost(PATIENCE).untilAsserted(() -> assertThat(story.newest(hook))
                .containsEntry("status", "pending")
                .containsEntry("answered", 302)
                .containsEntry("failure", "not-taken"));

        receiver.answers(200);
        update("update webhook_delivery set due_at = now() where webhook_id = '" + hook.id() + "'");
        var second = story.received(hook, 2).getLast();
        assertThat(second.header("webhook-id")).isEqualTo(first.header("webhook-id"));
        assertThat(receiver.at("/elsewhere")).isEmpty();
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(story.newest(hook)).containsEntry("attempts", 2));
    }

    @Test
    void what_was_tried_often_enough_is_dead_until_somebody_wants_it_again() throws SQLException {
        var hook = story.webhook("ProjectRenamed");
        receiver.answers(500);
        story.renamed(story.project, "Other");
        story.received(hook, 1);
        update("update webhook_delivery set attempts = 9, due_at = now() where webhook_id = '" + hook.id() + "'");
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(story.newest(hook)).containsEntry("status", "dead"));
        var dead = "/v1/webhooks/" + hook.id() + "/deliveries";
        story.as(story.ada).get(dead + "?status=dead").then().body("items", hasSize(1));
        story.as(story.ada).get(dead + "?status=pending").then().body("items", hasSize(0));

        receiver.answers(204);
        var delivery = story.newest(hook).get("deliveryId");
        story.as(story.ada).post(dead + "/" + delivery + "/retry").then().statusCode(204);
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(story.newest(hook)).containsEntry("status", "delivered"));
    }

    @Test
    void a_receiver_that_takes_nothing_for_days_or_wants_nothing_is_given_up() throws SQLException {
        var failing = story.webhook("ProjectRenamed");
        update("update webhook_target set failing_since = now() - interval '4 days' where webhook_id = '" + failing.id()
                + "'");
        receiver.answers(503);
        story.renamed(story.project, "Other");
        await().atMost(PATIENCE).untilAsserted(() -> story.get(failing.id())
                .then()
                .body("enabled", equalTo(false))
                .body("disabledWhy", equalTo("receiver-fails")));

        var gone = story.webhook("ProjectRenamed");
        receiver.answers(410);
        story.renamed(story.project, "Again");
        await().atMost(PATIENCE).untilAsserted(() -> story.get(gone.id()).then().body("enabled", equalTo(false)));
        var disabled =
                "/v1/activity?organization=" + story.organization + "&type=dev.chatelaine.access.WebhookDisabled.v1";
        await().atMost(PATIENCE).untilAsserted(() -> story.as(story.ada)
                .get(disabled)
                .then()
                .body("items", hasSize(2))
                .body("items[0].actor.id", equalTo("access-service")));
    }

    @Test
    void while_it_is_paused_nothing_is_told_but_a_test() {
        var hook = story.webhook();
        var path = "/v1/webhooks/" + hook.id();
        story.as(story.ada).body(Map.of("enabled", false)).patch(path).then().statusCode(204);
        await().atMost(PATIENCE).until(() -> !story.get(hook.id()).jsonPath().getBoolean("enabled"));
        story.renamed(story.project, "Silence");
        story.settle();

        story.as(story.ada).post(path + "/test").then().statusCode(202);
        await().atMost(PATIENCE).untilAsserted(() -> assertThat(receiver.at(hook.path()))
                .extracting(Received::body)
                .anyMatch(body -> body.contains("WebhookTest.v1") && body.contains(hook.id()))
                .noneMatch(body -> body.contains("Silence")));
    }

    @Test
    void for_a_day_after_a_rotation_both_secrets_sign() {
        var hook = story.webhook("ProjectRenamed");
        var rotated = story.as(story.ada).post("/v1/webhooks/" + hook.id() + "/rotate-secret");
        assertThat(rotated.statusCode()).isEqualTo(200);
        story.renamed(story.project, "Other");

        var received = story.received(hook, 1).getFirst();
        var fresh = rotated.jsonPath().getString("secret");
        assertThat(received.header("webhook-signature"))
                .isEqualTo(signature(received, fresh) + " " + signature(received, hook.secret()));
    }

    @Test
    void building_read_models_anew_tells_nothing_twice() {
        var hook = story.webhook("ProjectRenamed");
        story.renamed(story.project, "Once");
        story.received(hook, 1);
        projections.rebuild();
        story.settle();
        story.renamed(story.project, "Later");

        story.received(hook, 2);
        assertThat(receiver.at(hook.path()))
                .extracting(one -> JsonPath.from(one.body()).getString("data.name"))
                .containsExactly("Once", "Later");
    }

    @Test
    void secret_and_address_are_kept_sealed_and_not_after_deletion() throws SQLException {
        var hook = story.webhook();
        assertThat(stored(hook)).hasSize(1).noneMatch(row -> row.contains("hooks") || row.contains("whsec"));
        assertThat(count("select count(*) from domain_event where convert_from(payload, 'UTF8') ~ 'token=t|whsec_'"))
                .isZero();
        story.as(story.ada).delete("/v1/webhooks/" + hook.id()).then().statusCode(204);
        await().atMost(PATIENCE).untilAsserted(() -> assertThat(stored(hook)).isEmpty());
        assertThat(story.get(hook.id()).statusCode()).isEqualTo(404);
    }

    private static String signature(Received received, String secret) {
        return Signature.headers(
                        received.header("webhook-id"),
                        Instant.ofEpochSecond(Long.parseLong(received.header("webhook-timestamp"))),
                        received.body().getBytes(StandardCharsets.UTF_8),
                        List.of(new Secret(secret)))
                .get("webhook-signature");
    }

    private List<String> stored(Hook hook) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(
                        "select encode(sealed_address || sealed_secret, 'escape') from webhook_target where webhook_id"
                                + " = ?")) {
            statement.setObject(1, UUID.fromString(hook.id()));
            try (var row = statement.executeQuery()) {
                return row.next() ? List.of(row.getString(1)) : List.of();
            }
        }
    }

    private long count(String sql) throws SQLException {
        try (var connection = database.getConnection();
                var row = connection.createStatement().executeQuery(sql)) {
            row.next();
            return row.getLong(1);
        }
    }

    private void update(String sql) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            assertThat(statement.executeUpdate(sql)).isPositive();
        }
    }
}
