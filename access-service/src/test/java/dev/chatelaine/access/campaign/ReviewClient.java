package dev.chatelaine.access.campaign;

import static org.awaitility.Awaitility.await;

import dev.chatelaine.access.House.Person;
import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/** Reviews as clients of the API use them; what was just said is known when a method returns. */
final class ReviewClient {

    private static final String CONSISTENCY = "Consistency-Token";

    private String token = "";

    /** The body of a request to open a review, to change at will. */
    static Map<String, Object> review(String type, UUID scope) {
        var body = new HashMap<String, Object>();
        body.put("scope", Map.of("type", type, "id", scope));
        body.put("name", "Winter");
        body.put("onSilence", "keep");
        body.put("dueAt", Instant.now().plus(Duration.ofDays(30)).toString());
        return body;
    }

    RequestSpecification asks(Person who) {
        var request = RestAssured.given().auth().oauth2(who.token()).contentType(ContentType.JSON);
        return token.isEmpty() ? request : request.header(CONSISTENCY, token);
    }

    ValidatableResponse post(Person who, String path, Map<String, ?> body) {
        var answer = asks(who).body(body).post("/v1/reviews" + path);
        if (answer.getHeader(CONSISTENCY) != null) token = answer.getHeader(CONSISTENCY);
        return answer.then();
    }

    String open(Person who, Map<String, ?> body) {
        return post(who, "", body).statusCode(201).extract().path("reviewId");
    }

    ValidatableResponse answer(Person who, String review, String item, String answer) {
        return post(who, "/" + review + "/items/" + item + "/" + answer, Map.of("reason", "because"));
    }

    JsonPath get(Person who, String path) {
        return asks(who)
                .get("/v1/reviews" + path)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    /** The item about this entry. */
    String item(Person who, String review, UUID entry) {
        return about(who, review, entry).get("itemId");
    }

    void awaitAnswer(Person who, String review, UUID entry, String answer) {
        await().atMost(Duration.ofSeconds(20))
                .until(() -> about(who, review, entry).get("answer").equals(answer));
    }

    Map<String, String> about(Person who, String review, UUID entry) {
        return get(who, "/" + review + "/items?limit=200").getMap("items.find { it.grant.entryId == '" + entry + "' }");
    }
}
