package dev.chatelaine.broker.vending;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;

import dev.chatelaine.broker.House.Person;
import dev.chatelaine.broker.ServiceTest;
import dev.chatelaine.broker.TestingAccessService;
import dev.chatelaine.broker.TestingAccessService.Grant;
import dev.chatelaine.broker.session.StorageUnderTest;
import dev.chatelaine.chassis.testing.TestingIssuer;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import software.amazon.awssdk.auth.credentials.AwsSessionCredentials;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.S3Exception;
import software.amazon.awssdk.services.s3.model.S3Object;

@QuarkusTest
class CredentialsResourceTest extends ServiceTest {

    private static final String PATH = "/v1/credentials";
    private static Person ada;
    private static UUID labs;
    private static UUID connection;

    private final Person bob = Person.named("Bob");
    private final UUID project = UUID.randomUUID();

    @BeforeEach
    void aStorage() {
        if (connection != null) {
            return;
        }
        ada = Person.named("Ada");
        labs = house.organizationOf(ada);
        house.settles();
        connection = registered(labs, ada);
        await().atMost(Duration.ofSeconds(5)).untilAsserted(() -> as(ada).get("/v1/storage-connections/" + connection)
                .then()
                .statusCode(200));
    }

    @Test
    void a_viewer_with_download_gets_keys_that_list_and_read_the_project_alone() {
        grant("list", "read").to(bob.id());

        JsonPath keys = asked(Map.of())
                .statusCode(200)
                .header("Cache-Control", equalTo("no-store"))
                .header("Consistency-Token", notNullValue())
                .body("capabilities", containsInAnyOrder("list", "read"))
                .body("bucket", equalTo("genomics"))
                .body("prefix", equalTo("reads/"))
                .body("region", equalTo("us-east-1"))
                .body("pathStyle", equalTo(true))
                .body("leaseId", notNullValue())
                .extract()
                .jsonPath();

        try (S3Client s3 = s3(keys)) {
            assertThat(s3.listObjectsV2(r -> r.bucket("genomics").prefix("reads/"))
                            .contents())
                    .extracting(S3Object::key)
                    .containsExactly("reads/sample-1.fastq", "reads/sample-2.fastq");
            assertThat(status(
                            () -> s3.getObjectAsBytes(r -> r.bucket("genomics").key("reads/sample-1.fastq"))))
                    .isEqualTo(200);
            assertThat(status(
                            () -> s3.getObjectAsBytes(r -> r.bucket("genomics").key("variants/cohort.vcf"))))
                    .isEqualTo(403);
            assertThat(status(() -> s3.listObjectsV2(r -> r.bucket("genomics"))))
                    .isEqualTo(403);
            assertThat(status(() -> s3.listObjectsV2(r -> r.bucket("imaging").prefix("reads/"))))
                    .isEqualTo(403);
            assertThat(status(() ->
                            s3.putObject(r -> r.bucket("genomics").key("reads/new"), RequestBody.fromString("x"))))
                    .isEqualTo(403);
        }
        Instant expiration = Instant.parse(keys.getString("expiration"));
        assertThat(expiration)
                .isBetween(Instant.now().plusSeconds(1_780), Instant.now().plusSeconds(1_800));
    }

    @Test
    void the_lease_is_told_before_the_answer_and_without_any_key() {
        grant("list", "read").to(bob.id());

        JsonPath keys = asked(Map.of()).statusCode(200).extract().jsonPath();

        String lease = keys.getString("leaseId");
        assertThat(stored.events("CredentialsVended.v1"))
                .filteredOn(event -> event.contains(lease))
                .singleElement()
                .asString()
                .contains(bob.id().toString(), project.toString(), labs.toString(), connection.toString())
                .contains("\"prefix\":\"reads/\"", "\"sessionName\":\"" + lease + "\"");
        assertThat(stored.everything())
                .doesNotContain(keys.getString("secretAccessKey"))
                .doesNotContain(keys.getString("sessionToken"))
                .doesNotContain(keys.getString("accessKeyId"));
    }

    @Test
    void the_same_request_twice_gives_other_keys_and_stores_none() {
        grant("list", "read").to(bob.id());
        String one = keyedRequest().getString("secretAccessKey");
        String other = keyedRequest().getString("secretAccessKey");

        assertThat(one).isNotEqualTo(other);
        assertThat(stored.everything()).doesNotContain(one).doesNotContain(other);
    }

    private JsonPath keyedRequest() {
        return as(bob).header("Idempotency-Key", "the-same")
                .contentType(ContentType.JSON)
                .body(Map.of("projectId", project))
                .post(PATH)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    @Test
    void pitfall_09_the_storage_of_an_archived_project_is_closed_to_its_people_and_unknown_to_others() {
        grant("list", "read").to(bob.id());
        TestingAccessService.archive(project);

        refused(asked(Map.of()), 409, "project-archived");
        refused(
                as(Person.named("Eve"))
                        .contentType(ContentType.JSON)
                        .body(Map.of("projectId", project))
                        .post(PATH)
                        .then(),
                403,
                "access-denied");
    }

    @Test
    void a_request_narrows_and_never_widens() {
        grant("list", "read").to(bob.id());

        asked(Map.of("access", List.of("read", "write", "delete")))
                .statusCode(200)
                .body("capabilities", equalTo(List.of("read")));
        refused(asked(Map.of("access", List.of("write"))), 403, "access-denied");
        refused(asked(Map.of("access", List.of())), 403, "access-denied");
        JsonPath keys = asked(Map.of("path", "deep", "access", List.of("list")))
                .statusCode(200)
                .body("prefix", equalTo("reads/deep/"))
                .extract()
                .jsonPath();
        try (S3Client s3 = s3(keys)) {
            assertThat(status(() -> s3.listObjectsV2(r -> r.bucket("genomics").prefix("reads/"))))
                    .isEqualTo(403);
            assertThat(status(() -> s3.listObjectsV2(r -> r.bucket("genomics").prefix("reads/deep/"))))
                    .isEqualTo(200);
        }
    }

    /** Pitfalls 2 and 5: no location comes from the caller. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "..",
                "../variants",
                "a/../../variants",
                "/",
                "/variants",
                "a//b",
                "%2e%2e/variants",
                "*",
                "a?",
                "$"
            })
    void a_path_leads_nowhere_else(String path) {
        grant("list", "read").to(bob.id());

        refused(asked(Map.of("path", path)), 400, "unsafe-prefix");
    }

    @Test
    void keys_live_no_longer_than_the_grant() {
        Instant endsAt = Instant.now().plus(Duration.ofMinutes(20));
        grant(endsAt, "list").to(bob.id());

        String expiration = asked(Map.of()).statusCode(200).extract().path("expiration");

        assertThat(Instant.parse(expiration)).isBetween(endsAt.minusSeconds(20), endsAt);
        grant(Instant.now().plus(Duration.ofMinutes(14)), "list").to(bob.id());
        refused(asked(Map.of()), 409, "grant-ends-too-soon");
        assertThat(stored.events("CredentialsRefused.v1").getLast())
                .contains("grant-ends-too-soon", bob.id().toString());
    }

    @Test
    void keys_live_as_short_as_asked() {
        grant("list").to(bob.id());

        String expiration =
                asked(Map.of("durationSeconds", 900)).statusCode(200).extract().path("expiration");

        assertThat(Instant.parse(expiration)).isBefore(Instant.now().plusSeconds(901));
    }

    @Test
    void whoever_may_do_nothing_hears_the_same_whether_or_not_the_project_exists() {
        grant().to(bob.id());
        String nothing =
                refused(asked(Map.of()), 403, "access-denied").extract().asString();
        String unknown = refused(post(bob, PATH, Map.of("projectId", UUID.randomUUID())), 403, "access-denied")
                .extract()
                .asString();

        assertThat(nothing).isEqualTo(unknown);
        assertThat(stored.events("CredentialsRefused.v1").getLast())
                .contains("access-denied", bob.id().toString());
    }

    @Test
    void strangers_of_every_kind_get_no_keys() {
        grant("list", "read").to(bob.id());
        Person eve = Person.named("Eve");

        refused(post(eve, PATH, Map.of("projectId", project)), 403, "access-denied");
        refused(post(ada, PATH, Map.of("projectId", project)), 403, "access-denied"); // administration is not access
        given().contentType(ContentType.JSON)
                .body(Map.of("projectId", project))
                .post(PATH)
                .then()
                .statusCode(401);
        refused(
                given().auth()
                        .oauth2(TestingIssuer.serviceToken("some-service"))
                        .contentType(ContentType.JSON)
                        .body(Map.of("projectId", project))
                        .post(PATH)
                        .then(),
                403,
                "access-denied");
        house.deactivate(bob);
        await().atMost(Duration.ofSeconds(5)).untilAsserted(() -> refused(asked(Map.of()), 401, "not-signed-in"));
    }

    @Test
    void old_knowledge_gives_no_keys() {
        grant("list", "read").to(bob.id());
        TestingAccessService.knowsOnlyThePast(Duration.ofSeconds(11));

        refused(asked(Map.of()), 503, "stale-knowledge").header("Retry-After", notNullValue());
        assertThat(stored.events("CredentialsRefused.v1").getLast())
                .contains("stale-knowledge", bob.id().toString());
        TestingAccessService.knowsOnlyThePast(Duration.ofSeconds(-30));
        refused(asked(Map.of()), 503, "stale-knowledge");
        TestingAccessService.knowsOnlyThePast(Duration.ofSeconds(8));
        asked(Map.of()).statusCode(200);
    }

    @ParameterizedTest
    @ValueSource(ints = {400, 401, 403, 500})
    void no_answer_gives_no_keys(int status) {
        grant("list", "read").to(bob.id());
        TestingAccessService.failWith(status);

        refused(asked(Map.of()), 503, "service-unavailable").header("Retry-After", notNullValue());
        assertThat(stored.events("CredentialsRefused.v1").getLast())
                .contains("service-unavailable", bob.id().toString());
    }

    @Test
    void an_access_service_that_knows_too_little_gives_no_keys() {
        grant("list", "read").to(bob.id());
        TestingAccessService.failWith(503);

        refused(asked(Map.of()), 503, "stale-knowledge");
    }

    /** Pitfall 15: another tenant's handle. */
    @Test
    void a_project_on_another_tenants_connection_gives_no_keys() {
        new Grant(project, UUID.randomUUID(), connection, "reads/", "viewer", null, "list").to(bob.id());
        refused(asked(Map.of()), 503, "service-unavailable");
        new Grant(project, labs, UUID.randomUUID(), "reads/", "viewer", null, "list").to(bob.id());
        refused(asked(Map.of()), 503, "service-unavailable");
    }

    /** Pitfall 1, again when vending: it may have been accepted under older rules. */
    @ParameterizedTest
    @ValueSource(strings = {"re*ds/", "reads", "../", "reads/../", "${aws:username}/"})
    void a_project_with_an_unsafe_prefix_gives_no_keys(String prefix) {
        new Grant(project, labs, connection, prefix, "viewer", null, "list", "read").to(bob.id());

        refused(asked(Map.of()), 400, "unsafe-prefix");
    }

    @Test
    void a_capability_that_is_unknown_here_counts_for_nothing() {
        grant("list", "own").to(bob.id());

        asked(Map.of()).statusCode(200).body("capabilities", equalTo(List.of("list")));
        grant("own").to(bob.id());
        refused(asked(Map.of()), 403, "access-denied");
    }

    @Test
    void what_the_asker_has_heard_of_is_passed_on() {
        grant("list").to(bob.id());
        String token = asked(Map.of()).statusCode(200).extract().header("Consistency-Token");

        as(bob).header("Consistency-Token", token)
                .contentType(ContentType.JSON)
                .body(Map.of("projectId", project))
                .post(PATH)
                .then()
                .statusCode(200);

        assertThat(TestingAccessService.heardToken()).isEqualTo(token);
    }

    @Test
    void nonsense_is_refused_and_noted_nowhere() {
        int events = stored.rows("domain_event");
        for (Object body : List.of("", "{", "null", "[]", "{\"projectId\":\"x\"}", "{\"projectId\":7}", "{}")) {
            int status = post(bob, PATH, body).extract().statusCode();
            assertThat(status).as(body.toString()).isEqualTo(400);
        }
        List<Map<String, Object>> wrong = List.of(
                Map.of("durationSeconds", 899),
                Map.of("durationSeconds", 43_201),
                Map.of("durationSeconds", "soon"),
                Map.of("access", "read"),
                Map.of("access", List.of("everything")),
                Map.of("path", "a\nb"),
                Map.of("path", "a\u0000b"),
                Map.of("path", "x".repeat(501)),
                Map.of("bucket", "imaging"),
                Map.of("prefix", "variants/"));
        for (Map<String, Object> more : wrong) {
            refused(asked(more), 400, "invalid-field");
        }
        assertThat(stored.rows("domain_event")).isEqualTo(events);
    }

    private Grant grant(String... capabilities) {
        return grant(null, capabilities);
    }

    private Grant grant(Instant endsAt, String... capabilities) {
        return new Grant(project, labs, connection, "reads/", "viewer", endsAt, capabilities);
    }

    private ValidatableResponse asked(Map<String, Object> more) {
        Map<String, Object> body = new HashMap<>(more);
        body.put("projectId", project);
        return post(bob, PATH, body);
    }

    private static S3Client s3(JsonPath keys) {
        return StorageUnderTest.s3(
                URI.create(keys.getString("endpoint")),
                AwsSessionCredentials.create(
                        keys.getString("accessKeyId"),
                        keys.getString("secretAccessKey"),
                        keys.getString("sessionToken")));
    }

    private static int status(Runnable call) {
        try {
            call.run();
            return 200;
        } catch (S3Exception refused) {
            return refused.statusCode();
        }
    }
}
