package dev.chatelaine.access.campaign;

import static dev.chatelaine.access.campaign.ReviewClient.review;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;

import dev.chatelaine.access.House;
import dev.chatelaine.access.House.Person;
import dev.chatelaine.access.House.Terms;
import dev.chatelaine.access.Settled;
import dev.chatelaine.chassis.testing.Infrastructure;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Reviews do not exist for whoever has nothing to do with them, and nothing is done that cannot be understood. */
@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
class ReviewRefusalTest {

    private static final Person ADA = Person.named("Ada");
    private static final Person BOB = Person.named("Bob");
    private static final Person EVE = Person.named("Eve");
    private static final Person MALLORY = Person.named("Mallory");
    private static final Person CAROL = Person.named("Carol");
    private static final Person TRENT = Person.named("Trent");
    private static final ReviewClient CLIENT = new ReviewClient();
    private static UUID organization;
    private static String project;
    private static String review;
    private static String item;

    @Inject
    Settled settled;

    @BeforeEach
    void aReview() {
        if (review != null) return;
        organization = House.organizationOf(ADA);
        House.joins(organization, ADA, BOB, "member");
        House.joins(organization, ADA, CAROL, "admin");
        House.member("OrganizationMemberDeactivated", organization, ADA, CAROL);
        House.joins(organization, ADA, TRENT, "admin");
        House.user("UserDeactivated", ADA, TRENT);
        House.organizationOf(MALLORY); // the administrator of another tenant
        var created = House.project(organization, ADA);
        project = created.toString();
        var entry = House.accepted(created, ADA, BOB, Terms.of("viewer", false, true));
        settled.now();
        review = CLIENT.open(ADA, review("project", created));
        item = CLIENT.item(ADA, review, entry);
    }

    @ParameterizedTest
    @CsvSource({
        "GET,  /v1/reviews/{review},                     review-unknown",
        "GET,  /v1/reviews/{review}/items,               review-unknown",
        "GET,  /v1/reviews/{review}/report,              review-unknown",
        "POST, /v1/reviews/{review}/items/{item}/keep,   review-unknown",
        "POST, /v1/reviews/{review}/items/{item}/revoke, review-unknown",
        "POST, /v1/reviews/{review}/cancel,              review-unknown",
        "POST, /v1/reviews,                              review-scope-unknown",
    })
    void a_stranger_learns_nothing(String method, String path, String problem) {
        var filled = path.replace("{review}", review).replace("{item}", item);
        Object body =
                path.equals("/v1/reviews") ? review("project", UUID.fromString(project)) : Map.of("reason", "because");
        for (var stranger : List.of(EVE, MALLORY, BOB, CAROL)) {
            var request = RestAssured.given().auth().oauth2(stranger.token()).contentType(ContentType.JSON);
            (method.equals("POST") ? request.body(body) : request)
                    .request(method, filled)
                    .then()
                    .statusCode(404)
                    .body("type", endsWith("/" + problem));
        }
        for (var request :
                List.of(RestAssured.given(), RestAssured.given().auth().oauth2(TRENT.token()))) {
            var asking = request.contentType(ContentType.JSON);
            (method.equals("POST") ? asking.body(body) : asking)
                    .request(method, filled)
                    .then()
                    .statusCode(401);
        }
    }

    @Test
    void a_strangers_list_is_empty() {
        for (var stranger : List.of(EVE, MALLORY, BOB)) {
            CLIENT.asks(stranger)
                    .get("/v1/reviews?organization=" + organization)
                    .then()
                    .statusCode(200)
                    .body("items.size()", equalTo(0));
        }
        RestAssured.given().get("/v1/reviews").then().statusCode(401);
    }

    @Test
    void a_review_of_nothing_is_not_opened() {
        CLIENT.post(ADA, "", review("project", UUID.randomUUID())).statusCode(404);
        CLIENT.post(ADA, "", review("organization", UUID.randomUUID())).statusCode(404);
    }

    @Test
    void what_cannot_be_meant_is_refused_by_name() {
        refused("dueAt", Instant.now().minus(Duration.ofDays(1)).toString());
        refused("dueAt", Instant.now().plus(Duration.ofDays(400)).toString());
        refused("dueAt", null);
        refused("reviewers", List.of(EVE.id()));
        refused("reviewers", List.of(CAROL.id()));
        refused("name", "a\nb");
        refused("name", null);
        refused("onSilence", null);
        refused("onSilence", "shout");
        refused("role", "king");
        refused("scope", null);
    }

    private static void refused(String field, Object value) {
        var body = review("project", UUID.fromString(project));
        body.put(field, value);
        CLIENT.post(ADA, "", body)
                .statusCode(400)
                .contentType("application/problem+json")
                .body("errors[0].field", equalTo(field));
    }

    @Test
    void revoking_needs_a_reason() {
        CLIENT.post(ADA, "/" + review + "/items/" + item + "/revoke", Map.of())
                .statusCode(400)
                .body("errors[0].field", equalTo("reason"));
        CLIENT.answer(ADA, review, UUID.randomUUID().toString(), "keep").statusCode(404);
    }
}
