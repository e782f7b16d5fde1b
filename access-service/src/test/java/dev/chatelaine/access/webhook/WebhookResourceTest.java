package dev.chatelaine.access.webhook;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import dev.chatelaine.access.House;
import dev.chatelaine.access.House.Person;
import dev.chatelaine.access.Settled;
import dev.chatelaine.chassis.testing.Infrastructure;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Administrators see and change the webhooks of their organization, and nobody else learns that there are any. */
@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
class WebhookResourceTest {

    private static final String URL = "http://127.0.0.1:9/hooks?token=t";
    private static final String TYPE = "dev.chatelaine.project.MemberRemoved.v1";
    private static final Map<String, Object> WANTED = Map.of("name", "Audit", "url", URL, "types", List.of(TYPE));

    @Inject
    Settled settled;

    private final Person ada = Person.named("Ada");
    private UUID organization;

    @BeforeEach
    void anOrganization() {
        organization = House.organizationOf(ada);
        settled.now();
    }

    @Test
    void the_secret_is_shown_once_and_everything_else_to_administrators() {
        var created = create(ada, WANTED);
        created.then()
                .statusCode(201)
                .header("Consistency-Token", notNullValue())
                .body("secret", startsWith("whsec_"));
        one(created)
                .then()
                .statusCode(200)
                .body("name", equalTo("Audit"))
                .body("url", equalTo(URL))
                .body("types", contains(TYPE))
                .body("projectId", nullValue())
                .body("enabled", equalTo(true))
                .body("createdBy", equalTo(ada.id().toString()))
                .body("secret", nullValue());
    }

    @Test
    void a_change_leaves_what_it_does_not_name() {
        var created = create(ada, WANTED);
        var changed = as(ada).body(Map.of("url", "http://127.0.0.1:9/other", "types", List.of()))
                .patch(path(created));
        changed.then().statusCode(204);
        as(ada).header("Consistency-Token", changed.header("Consistency-Token"))
                .get(path(created))
                .then()
                .body("name", equalTo("Audit"))
                .body("url", equalTo("http://127.0.0.1:9/other"))
                .body("types", hasSize(0));
    }

    @Test
    void the_list_is_paged_and_complete_and_there_is_an_end_to_it() {
        Response last = null;
        for (int i = 0; i < 20; i++)
            last = create(ada, WANTED).then().statusCode(201).extract().response();
        assertThat(one(last).statusCode()).isEqualTo(200);
        var seen = new ArrayList<String>();
        var cursor = "";
        do {
            var page = as(ada).get(webhooks() + "?limit=7&cursor=" + cursor).jsonPath();
            seen.addAll(page.getList("items.webhookId"));
            cursor = page.getString("next");
        } while (cursor != null);
        assertThat(seen).hasSize(20).doesNotHaveDuplicates();
        create(ada, WANTED).then().statusCode(409).body("type", endsWith("/too-many-webhooks"));
    }

    @Test
    void who_does_not_administer_the_organization_learns_nothing() {
        var created = create(ada, WANTED);
        one(created).then().statusCode(200);
        var bob = Person.named("Bob");
        House.joins(organization, ada, bob, "member");
        var carol = Person.named("Carol");
        House.joins(organization, ada, carol, "admin");
        House.member("OrganizationMemberDeactivated", organization, ada, carol);
        var mallory = Person.named("Mallory");
        House.organizationOf(mallory);
        var trent = Person.named("Trent");
        House.joins(organization, ada, trent, "admin");
        House.user("UserDeactivated", ada, trent);
        settled.now();
        for (var stranger : List.of(bob, carol, mallory, Person.named("Eve"))) refusedAsUnknown(stranger, created);
        await().atMost(Duration.ofSeconds(10))
                .untilAsserted(() -> as(trent).get(webhooks()).then().statusCode(401));
        given().get(webhooks()).then().statusCode(401);
        given().contentType(ContentType.JSON)
                .body(WANTED)
                .post(webhooks())
                .then()
                .statusCode(401);
        for (var part : List.of("", "/deliveries"))
            given().get(path(created) + part).then().statusCode(401);
        for (var part : List.of("/test", "/rotate-secret", "/deliveries/" + UUID.randomUUID() + "/retry"))
            given().post(path(created) + part).then().statusCode(401);
    }

    private void refusedAsUnknown(Person stranger, Response created) {
        var unknown = endsWith("/organization-unknown");
        create(stranger, WANTED).then().statusCode(404).body("type", unknown);
        as(stranger).get(webhooks()).then().statusCode(404).body("type", unknown);
        for (var path : List.of(path(created), "/v1/webhooks/" + UUID.randomUUID())) {
            var answers = List.of(
                    as(stranger).get(path),
                    as(stranger).get(path + "/deliveries"),
                    as(stranger).body(Map.of("name", "Other")).patch(path),
                    as(stranger)
                            .body(Map.of("url", "http://no-such-host.invalid/"))
                            .patch(path),
                    as(stranger).post(path + "/test"),
                    as(stranger).post(path + "/rotate-secret"),
                    as(stranger).post(path + "/deliveries/" + UUID.randomUUID() + "/retry"),
                    as(stranger).delete(path));
            for (var answer : answers) answer.then().statusCode(404).body("type", endsWith("/webhook-unknown"));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "name, ''",
        "name, ' '",
        "url, ''",
        "url, ftp://127.0.0.1/",
        "url, http://user:secret@127.0.0.1/",
        "url, http://no-such-host.invalid/",
        "projectId, p-1",
    })
    void what_cannot_be_used_is_refused_by_name(String field, String value) {
        var wanted = new HashMap<>(WANTED);
        wanted.put(field, value);
        create(ada, wanted)
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("errors[0].field", startsWith(field));
    }

    @Test
    void other_bad_input_is_refused_too() {
        var wanted = new HashMap<>(WANTED);
        wanted.put("types", List.of("everything"));
        create(ada, wanted).then().statusCode(400).body("errors[0].field", startsWith("types"));
        wanted.put("types", List.of());
        wanted.put("secret", "mine");
        create(ada, wanted).then().statusCode(400);
        wanted.remove("secret");
        wanted.remove("url");
        create(ada, wanted).then().statusCode(400).body("errors[0].field", equalTo("url"));
        var created = create(ada, WANTED);
        one(created).then().statusCode(200);
        for (var question : List.of("status=lost", "limit=0", "cursor=YWJj"))
            as(ada).get(path(created) + "/deliveries?" + question)
                    .then()
                    .statusCode(400)
                    .body("errors[0].field", equalTo(question.substring(0, question.indexOf('='))));
        as(ada).post(path(created) + "/deliveries/" + UUID.randomUUID() + "/retry")
                .then()
                .statusCode(404)
                .body("type", endsWith("/webhook-delivery-unknown"));
    }

    @Test
    void what_administrators_did_is_in_the_log_without_address_and_secret() {
        var created = create(ada, WANTED);
        as(ada).delete(path(created)).then().statusCode(204);
        settled.now();
        await().atMost(Duration.ofSeconds(10)).untilAsserted(() -> {
            logged("WebhookDeleted").body("items", hasSize(1));
            logged("WebhookCreated")
                    .body("items", hasSize(1))
                    .body("items[0].actor.id", equalTo(ada.id().toString()))
                    .body("items[0].data.host", equalTo("127.0.0.1"))
                    .body("items[0].data.toString()", not(containsString("token=t")));
        });
    }

    private ValidatableResponse logged(String event) {
        return as(ada).get("/v1/activity?organization=" + organization + "&type=dev.chatelaine.access." + event + ".v1")
                .then()
                .statusCode(200);
    }

    private Response create(Person person, Map<String, Object> wanted) {
        return as(person).body(wanted).post(webhooks());
    }

    private Response one(Response created) {
        return as(ada).header("Consistency-Token", created.header("Consistency-Token"))
                .get(path(created));
    }

    private RequestSpecification as(Person person) {
        return given().auth().oauth2(person.token()).contentType(ContentType.JSON);
    }

    private String webhooks() {
        return "/v1/organizations/" + organization + "/webhooks";
    }

    private static String path(Response created) {
        return "/v1/webhooks/" + created.jsonPath().getString("webhookId");
    }
}
