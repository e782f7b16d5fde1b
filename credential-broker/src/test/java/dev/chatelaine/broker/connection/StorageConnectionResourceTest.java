package dev.chatelaine.broker.connection;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import dev.chatelaine.broker.House.Person;
import dev.chatelaine.broker.ServiceTest;
import dev.chatelaine.chassis.testing.TestingIssuer;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
class StorageConnectionResourceTest extends ServiceTest {

    private static final String PATH = "/v1/storage-connections";

    private final Person ada = Person.named("Ada");
    private UUID labs;

    @BeforeEach
    void anOrganization() {
        labs = house.organizationOf(ada);
        house.settles();
    }

    @Test
    void an_administrator_registers_a_storage_and_finds_it_again() {
        var answer = post(ada, PATH, registration(labs)).statusCode(201);
        String id = answer.header("Location", endsWith(answer.extract().path("connectionId")))
                .header("Consistency-Token", notNullValue())
                .body("organizationId", equalTo(labs.toString()))
                .body("name", equalTo("Laptop"))
                .body("provider", equalTo("local"))
                .body("roleArn", equalTo("arn:aws:iam:::role/chatelaine"))
                .body("registeredBy", equalTo(ada.id().toString()))
                .body("secretAccessKey", nullValue())
                .body("accessKeyId", nullValue())
                .extract()
                .path("connectionId");
        String token = answer.extract().header("Consistency-Token");

        as(ada).header("Consistency-Token", token)
                .get(PATH + "/" + id)
                .then()
                .statusCode(200)
                .body("connectionId", equalTo(id))
                .body("endpoint", equalTo(registration(labs).get("endpoint")))
                .body("accessKeyId", nullValue());
        as(ada).get(PATH)
                .then()
                .statusCode(200)
                .body("items.connectionId", contains(id))
                .body("next", nullValue());
    }

    @Test
    void the_registration_is_told_in_two_events_without_any_key() {
        registered(labs, ada);

        assertThat(stored.events("StorageConnectionRegistered.v1").getLast())
                .contains(labs.toString(), "\"roleArn\"", "\"probeBucket\":\"genomics\"")
                .doesNotContain("CHATELAINELOCAL00001");
        assertThat(stored.events("StorageConnectionVerified.v1")).isNotEmpty();
    }

    /** Pitfall 21. */
    @Test
    void the_secret_is_nowhere_in_the_database() {
        as(ada).header("Idempotency-Key", "once")
                .contentType(ContentType.JSON)
                .body(registration(labs))
                .post(PATH)
                .then()
                .statusCode(201);

        assertThat(stored.everything()).contains("storage-connection").doesNotContain(SECRET);
    }

    @Test
    void a_repeated_request_registers_once() {
        List<String> ids = new ArrayList<>();
        for (int i = 0; i < 2; i++) {
            ids.add(as(ada).header("Idempotency-Key", "again")
                    .contentType(ContentType.JSON)
                    .body(registration(labs))
                    .post(PATH)
                    .then()
                    .statusCode(201)
                    .extract()
                    .path("connectionId"));
        }

        assertThat(ids.getFirst()).isEqualTo(ids.getLast());
        assertThat(stored.events("StorageConnectionRegistered.v1").stream()
                        .filter(event -> event.contains(ids.getFirst())))
                .hasSize(1);
    }

    @Test
    void a_manager_may_register_too() {
        Person max = Person.named("Max");
        house.joins(labs, max, "manager");
        house.settles();

        registered(labs, max);
    }

    @Test
    void a_list_is_paged() {
        String token = null;
        for (int i = 0; i < 3; i++) {
            token = post(ada, PATH, registration(labs))
                    .statusCode(201)
                    .extract()
                    .header("Consistency-Token");
        }
        List<String> seen = new ArrayList<>();
        String cursor = "";
        do {
            var page = as(ada).header("Consistency-Token", token)
                    .get(PATH + "?limit=2&organization=" + labs + (cursor.isEmpty() ? "" : "&cursor=" + cursor))
                    .then()
                    .statusCode(200)
                    .extract()
                    .jsonPath();
            seen.addAll(page.getList("items.connectionId"));
            cursor = page.getString("next");
        } while (cursor != null);

        assertThat(seen).hasSize(3).doesNotHaveDuplicates();
    }

    @Test
    void strangers_of_every_kind_get_nothing() {
        Person eve = Person.named("Eve");
        Person mallory = Person.named("Mallory");
        Person carol = Person.named("Carol");
        house.organizationOf(mallory);
        house.joins(labs, carol, "admin");
        house.member("OrganizationMemberDeactivated", labs, carol);
        house.settles();
        UUID connection = registered(labs, ada);
        await().atMost(Duration.ofSeconds(5))
                .untilAsserted(() -> as(ada).get(PATH + "/" + connection).then().statusCode(200));
        int secrets = stored.rows("connection_secret");

        for (Person stranger : List.of(eve, mallory, carol)) {
            refused(post(stranger, PATH, registration(labs)), 404, "organization-unknown");
            refused(as(stranger).get(PATH + "?organization=" + labs).then(), 404, "organization-unknown");
            refused(as(stranger).get(PATH + "/" + connection).then(), 404, "storage-connection-unknown");
            as(stranger).get(PATH).then().statusCode(200).body("items", empty());
        }
        refused(as(ada).get(PATH + "/" + UUID.randomUUID()).then(), 404, "storage-connection-unknown");
        assertThat(stored.rows("connection_secret")).isEqualTo(secrets);
    }

    @Test
    void a_member_sees_that_it_is_not_for_them() {
        Person bob = Person.named("Bob");
        house.joins(labs, bob, "member");
        house.settles();

        refused(post(bob, PATH, registration(labs)), 403, "organization-administrator-required");
        refused(as(bob).get(PATH + "?organization=" + labs).then(), 403, "organization-administrator-required");
    }

    @Test
    void who_is_no_administrator_any_more_may_do_nothing_any_more() {
        house.rolesChange(labs, ada, "member");
        house.settles();

        refused(post(ada, PATH, registration(labs)), 403, "organization-administrator-required");
    }

    @Test
    void without_a_token_or_with_a_deactivated_account_nobody_is_signed_in() {
        given().contentType(ContentType.JSON)
                .body(registration(labs))
                .post(PATH)
                .then()
                .statusCode(401);
        given().get(PATH).then().statusCode(401);
        Person trent = Person.named("Trent");
        house.joins(labs, trent, "admin");
        house.deactivate(trent);
        house.settles();
        await().atMost(Duration.ofSeconds(5)).untilAsserted(() -> {
            refused(post(trent, PATH, registration(labs)), 401, "not-signed-in");
            refused(as(trent).get(PATH).then(), 401, "not-signed-in");
            refused(as(trent).get(PATH + "/" + UUID.randomUUID()).then(), 401, "not-signed-in");
        });
    }

    @Test
    void a_service_administers_nothing() {
        refused(
                given().auth()
                        .oauth2(TestingIssuer.serviceToken("some-service"))
                        .contentType(ContentType.JSON)
                        .body(registration(labs))
                        .post(PATH)
                        .then(),
                403,
                "access-denied");
    }

    @Test
    void without_a_role_there_are_no_sessions() {
        Map<String, Object> body = registration(labs);
        body.remove("roleArn");

        refused(post(ada, PATH, body), 400, "role-arn-required");
    }

    @Test
    void a_storage_that_would_hand_out_too_much_is_refused_and_not_kept() throws IOException {
        int secrets = stored.rows("connection_secret");
        int events = stored.rows("domain_event");
        try (CarelessStorage careless = new CarelessStorage(200, false)) {
            Map<String, Object> body = registration(labs);
            body.put("endpoint", careless.endpoint());

            refused(post(ada, PATH, body), 400, "session-policy-ignored").body("detail", containsString("GET"));
        }
        assertThat(stored.rows("connection_secret")).isEqualTo(secrets);
        assertThat(stored.rows("domain_event")).isEqualTo(events);
    }

    @ParameterizedTest
    @CsvSource({
        "secretAccessKey, wrong-secret,                          storage-session-refused",
        "accessKeyId,     STRANGER0001,                          storage-session-refused",
        "roleArn,         arn:aws:iam:::role/another-role,       storage-session-refused",
        "probeBucket,     no-such-bucket,                        storage-probe-inconclusive",
        "probeBucket,     No_Bucket,                             unsafe-bucket",
        "endpoint,        http://127.0.0.1:1,                    storage-unreachable",
        "endpoint,        file:///etc/passwd,                    storage-endpoint-refused",
        "endpoint,        http://user:password@localhost:9000,   storage-endpoint-refused"
    })
    void what_does_not_work_is_refused_with_its_reason(String field, String value, String problem) {
        Map<String, Object> body = registration(labs);
        body.put(field, value);

        String answer = refused(post(ada, PATH, body), 400, problem).extract().asString();

        assertThat(answer).doesNotContain(SECRET).doesNotContain("wrong-secret").doesNotContain("password@");
    }
}
