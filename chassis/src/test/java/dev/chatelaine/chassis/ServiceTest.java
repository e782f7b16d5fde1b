package dev.chatelaine.chassis;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;

import dev.chatelaine.chassis.projection.Projections;
import dev.chatelaine.chassis.publishing.KeyedOutbox;
import dev.chatelaine.chassis.shelf.LabelProjection;
import dev.chatelaine.chassis.shelf.ShelfService;
import dev.chatelaine.chassis.testing.Infrastructure;
import dev.chatelaine.chassis.testing.TestingEvents;
import dev.chatelaine.chassis.testing.TestingIssuer;
import io.agroal.api.AgroalDataSource;
import io.quarkus.agroal.DataSource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.security.KeyPairGenerator;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

@QuarkusTest
@TestProfile(ShelfService.class)
@QuarkusTestResource(Infrastructure.class)
class ServiceTest {

    @Inject
    Projections projections;

    @Inject
    @DataSource("events")
    AgroalDataSource events;

    @Inject
    KeyedOutbox outbox;

    @Inject
    LabelProjection labels;

    private final UUID ada = UUID.randomUUID();
    private final String token = TestingIssuer.token(ada, "ada@example.org", "Ada");

    @Test
    void a_query_with_the_commands_token_sees_what_the_command_did() {
        var shelf = UUID.randomUUID();
        for (int i = 0; i < 20; i++) {
            var consistency = put(shelf, "book " + i).statusCode(204).extract().header("Consistency-Token");
            as(token)
                    .header("Consistency-Token", consistency)
                    .get("/v1/shelves/{id}/books", shelf)
                    .then()
                    .statusCode(200)
                    .body("", hasSize(i + 1));
        }
    }

    @Test
    void a_token_that_was_not_given_out_here_is_refused() {
        as(token)
                .header("Consistency-Token", "eyJzb3VyY2UiOiJzaGVsZiJ9.AAAA")
                .get("/v1/shelves/{id}/books", UUID.randomUUID())
                .then()
                .statusCode(400)
                .body("errors[0].field", equalTo("Consistency-Token"));
    }

    @Test
    void a_repeated_key_creates_one_shelf_and_answers_the_same() {
        var key = UUID.randomUUID().toString();
        var first = create(key, "Emma").statusCode(200).extract();
        var second = create(key, "Emma").statusCode(200).extract();

        assertThat(second.<String>path("shelfId")).isEqualTo(first.path("shelfId"));
        assertThat(second.header("Consistency-Token")).isEqualTo(first.header("Consistency-Token"));
        create(key, "Persuasion").statusCode(422).body("type", endsWith("/idempotency-key-reused"));
    }

    @Test
    void no_place_is_given_twice_when_many_reach_for_the_last_ones() throws Exception {
        var shelf = UUID.randomUUID();
        try (var people = Executors.newFixedThreadPool(16)) {
            var statuses = people
                    .invokeAll(IntStream.range(0, 80)
                            .<Callable<Integer>>mapToObj(
                                    i -> () -> put(shelf, "book " + i).extract().statusCode())
                            .toList())
                    .stream()
                    .map(Future::resultNow)
                    .toList();
            assertThat(statuses).filteredOn(status -> status == 204).hasSize(60);
            assertThat(statuses).filteredOn(status -> status == 409).hasSize(20);
        }
        put(shelf, "one more").statusCode(409).body("type", endsWith("/shelf-full"));
    }

    @Test
    void a_rebuilt_projection_gives_the_same_answers() {
        var shelf = UUID.randomUUID();
        var consistency = put(shelf, "Emma").extract().header("Consistency-Token");
        projections.rebuild();
        as(token)
                .header("Consistency-Token", consistency)
                .get("/v1/shelves/{id}/books", shelf)
                .then()
                .body("", contains("Emma"));
    }

    @Test
    void knowledge_is_fresh_while_heartbeats_come() {
        await().atMost(Duration.ofSeconds(10)).untilAsserted(() -> as(token)
                .get("/v1/shelves/{id}/fresh-books", UUID.randomUUID())
                .then()
                .statusCode(200));
    }

    @Test
    void a_slow_transaction_is_neither_skipped_nor_promised() throws Exception {
        var shelf = UUID.randomUUID();
        var slow = UUID.randomUUID();
        try (var connection = events.getConnection()) {
            connection.setAutoCommit(false);
            try (var statement = connection.createStatement()) {
                statement.executeUpdate(insertOf(slow));
            }
            var later = put(shelf, "later").extract().header("Consistency-Token");
            as(token)
                    .header("Consistency-Token", later)
                    .get("/v1/shelves/{id}/books", shelf)
                    .then()
                    .statusCode(200);
            connection.commit();
            connection.setAutoCommit(true);
        }
        await().atMost(Duration.ofSeconds(5))
                .untilAsserted(() ->
                        as(token).get("/v1/shelves/{id}/books", slow).then().body("", contains("slow")));
    }

    private static String insertOf(UUID shelf) {
        return """
                insert into domain_event (aggregate_identifier, sequence_number, type, event_identifier, time_stamp, payload_type, payload, meta_data)
                values ('%1$s', 0, 'shelf', '%2$s', '2026-01-01T00:00:00Z', 'dev.chatelaine.shelf.BookPut.v1',
                  convert_to('{"shelfId":"%1$s","name":"slow"}', 'UTF8'), convert_to('{}', 'UTF8'))""".formatted(shelf, UUID.randomUUID());
    }

    @Test
    void bad_input_is_named_and_changes_nothing() {
        var shelf = UUID.randomUUID();
        refuse(shelf, "{", 400, "malformed-request", null);
        refuse(shelf, "[]", 400, "malformed-request", null);
        refuse(shelf, "", 400, null, null);
        refuse(shelf, "{\"title\":\"Emma\",\"colour\":\"red\"}", 400, "invalid-field", "colour");
        refuse(shelf, "{\"title\":{}}", 400, "invalid-field", "title");
        refuse(shelf, "{\"title\":5}", 400, "invalid-field", "title");
        refuse(shelf, "{\"title\":true}", 400, "invalid-field", "title");
        refuse(shelf, "{\"title\":\"Emma\",\"title\":\"Emma\"}", 400, null, null);
        refuse(shelf, "{\"title\":\"Emma\"} {}", 400, null, null);
        refuse(shelf, "{\"title\":null}", 400, "invalid-field", "title");
        refuse(shelf, "{\"title\":\"\\u0007\"}", 400, "invalid-field", "title");
        refuse(shelf, "{\"title\":\"" + "x".repeat(300) + "\"}", 400, "invalid-field", "title");
        as(token)
                .body("{\"title\":\"Emma\"}")
                .post("/v1/shelves/no-uuid/books")
                .then()
                .statusCode(400)
                .body("errors[0].field", equalTo("id"));
        as(token)
                .contentType("text/plain")
                .body("Emma")
                .post("/v1/shelves/{id}/books", shelf)
                .then()
                .statusCode(415)
                .body("type", endsWith("/unsupported-media-type"));
        as(token).get("/v1/nothing").then().statusCode(404);
        as(token).get("/v1/shelves/{id}/books", shelf).then().body("", hasSize(0));
    }

    @Test
    void a_huge_body_is_refused() {
        as(token)
                .body("{\"title\":\"" + "x".repeat(2_000_000) + "\"}")
                .post("/v1/shelves/{id}/books", UUID.randomUUID())
                .then()
                .statusCode(413)
                .contentType("application/problem+json")
                .body("type", endsWith("/body-too-large"));
    }

    @Test
    void only_good_tokens_are_taken() throws Exception {
        var subject = ada.toString();
        var other = KeyPairGenerator.getInstance("RSA").generateKeyPair().getPrivate();
        var past = Instant.now().minusSeconds(60).getEpochSecond();
        var bad = List.of(
                "nonsense",
                TestingIssuer.tokenOf(subject).with("exp", past).sign(),
                TestingIssuer.tokenOf(subject).with("aud", "another").sign(),
                TestingIssuer.tokenOf(subject)
                        .with("iss", "http://evil.example")
                        .sign(),
                TestingIssuer.tokenOf(subject).forgedWith(other).sign());
        for (var one : bad) {
            as(one).get("/v1/shelves/{id}/books", UUID.randomUUID())
                    .then()
                    .statusCode(401)
                    .header("WWW-Authenticate", notNullValue())
                    .body("type", endsWith("/not-signed-in"));
        }
        given().get("/v1/shelves/{id}/books", UUID.randomUUID())
                .then()
                .statusCode(401)
                .body("type", endsWith("/not-signed-in"));
    }

    @Test
    void nobody_comes_in_through_a_provider_that_is_not_listed() {
        for (var provider : new Object[] {"evil", "Partner", "", " ", true, List.of("partner"), Map.of()}) {
            var token = from(provider, "eve@partner.example");
            for (int visit = 0; visit < 2; visit++) {
                as(token).get("/v1/shelves/reader").then().statusCode(401).body("type", endsWith("/not-signed-in"));
            }
        }
    }

    /** Self-set {@code verified}: ZITADEL CVE-2026-27946. */
    @Test
    void an_address_is_verified_per_provider_and_domain() {
        assertReader(from("partner", "Eve@Partner.Example"), "eve@partner.example");
        assertReader(from("partner", "eve@partner.org"), "eve@partner.org");
        assertReader(from("anybody", "eve@bank.example"), "eve@bank.example");
        for (var address : List.of(
                "eve@bank.example",
                "eve@sub.partner.example",
                "eve@evilpartner.example",
                "eve@partner.example@bank.example",
                "eve@partner.example.bank.example")) {
            assertReader(from("partner", address));
        }
        assertReader(TestingIssuer.tokenOf(ada.toString())
                .with("email", "eve@partner.example")
                .with("email_verified", false)
                .with("identity_provider", "partner")
                .sign());
    }

    private static String from(Object provider, String address) {
        return TestingIssuer.tokenOf(UUID.randomUUID().toString())
                .with("email", address)
                .with("email_verified", true)
                .with("identity_provider", provider)
                .sign();
    }

    private static void assertReader(String token, String... address) {
        for (int visit = 0; visit < 2; visit++) {
            as(token).get("/v1/shelves/reader").then().statusCode(200).body("", equalTo(List.of(address)));
        }
    }

    @Test
    void a_deactivated_persons_token_is_refused_within_a_second_although_it_was_verified_before() {
        var eve = UUID.randomUUID();
        var eves = TestingIssuer.token(eve, "eve@example.org", "Eve");
        as(eves).get("/v1/shelves/{id}/books", UUID.randomUUID()).then().statusCode(200);

        TestingEvents.publish(
                "chatelaine.identity",
                "dev.chatelaine.identity.UserDeactivated.v1",
                eve.toString(),
                0,
                ada.toString(),
                Map.of("userId", eve));

        await().atMost(Duration.ofSeconds(1))
                .untilAsserted(() -> as(eves).get("/v1/shelves/{id}/books", UUID.randomUUID())
                        .then()
                        .statusCode(401));
    }

    @Test
    void a_deleted_machines_token_is_refused_within_a_second_although_its_account_has_another_id() {
        var machine = UUID.randomUUID();
        var machines = TestingIssuer.machineToken(machine, UUID.randomUUID());
        as(machines).get("/v1/shelves/{id}/labels", UUID.randomUUID()).then().statusCode(200);

        var account = UUID.randomUUID().toString();
        TestingEvents.publish(
                "chatelaine.identity",
                "dev.chatelaine.identity.ServiceAccountDeleted.v1",
                account,
                0,
                ada.toString(),
                Map.of("userId", machine));

        await().atMost(Duration.ofSeconds(1)).untilAsserted(() -> as(machines)
                .get("/v1/shelves/{id}/labels", UUID.randomUUID())
                .then()
                .statusCode(401));
    }

    @Test
    void machines_stay_outside_where_they_are_not_expected() {
        var machines = TestingIssuer.machineToken(UUID.randomUUID(), UUID.randomUUID());
        as(machines)
                .get("/v1/shelves/{id}/books", UUID.randomUUID())
                .then()
                .statusCode(403)
                .body("type", endsWith("/people-only"));
        as(machines).get("/v1/shelves/{id}/labels", UUID.randomUUID()).then().statusCode(200);
    }

    @Test
    void a_hole_in_a_stream_stops_the_partition_and_readiness_says_so() {
        TestingEvents.publish("chatelaine.access", "dev.chatelaine.access.Any.v1", "stream", 1, "", Map.of());

        await().atMost(Duration.ofSeconds(10)).untilAsserted(() -> given().get("/q/health/ready")
                .then()
                .statusCode(503)
                .body(containsString("stream continues at 1 after -1")));
    }

    @Test
    void what_may_be_forgotten_is_published_by_key_and_forgotten_by_a_tombstone() {
        QuarkusTransaction.requiringNew().run(() -> outbox.put("chatelaine.labels", "s-1", "old books"));
        await().atMost(Duration.ofSeconds(10)).until(() -> "old books".equals(labels.of("s-1")));

        QuarkusTransaction.requiringNew().run(() -> outbox.forget("chatelaine.labels", "s-1"));
        await().atMost(Duration.ofSeconds(10)).until(() -> labels.of("s-1") == null);
    }

    @Test
    void the_interface_is_described_as_it_is_on_the_wire() {
        given().get("/q/openapi?format=json")
                .then()
                .body("components.schemas.ShelfId.type", equalTo("string"))
                .body("components.schemas.ShelfId.format", equalTo("uuid"));
    }

    @Test
    void a_requests_id_comes_back() {
        as(token)
                .header("X-Request-ID", "night-3")
                .get("/v1/nothing")
                .then()
                .header("X-Request-ID", equalTo("night-3"));
        as(token).header("X-Request-ID", "a b").get("/v1/nothing").then().header("X-Request-ID", notNullValue());
    }

    private ValidatableResponse put(UUID shelf, String title) {
        return as(token)
                .body(Map.of("title", title))
                .post("/v1/shelves/{id}/books", shelf)
                .then();
    }

    private ValidatableResponse create(String key, String title) {
        return as(token)
                .header("Idempotency-Key", key)
                .body(Map.of("title", title))
                .post("/v1/shelves")
                .then();
    }

    private void refuse(UUID shelf, String body, int status, String type, String field) {
        var response = as(token)
                .body(body)
                .post("/v1/shelves/{id}/books", shelf)
                .then()
                .statusCode(status);
        response.contentType("application/problem+json");
        if (type != null) response.body("type", endsWith("/" + type));
        if (field != null) response.body("errors[0].field", equalTo(field));
    }

    private static RequestSpecification as(String token) {
        return given().auth().oauth2(token).contentType("application/json");
    }
}
