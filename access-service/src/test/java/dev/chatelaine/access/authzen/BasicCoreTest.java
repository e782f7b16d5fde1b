package dev.chatelaine.access.authzen;

import static dev.chatelaine.access.authzen.TodoApplication.BETH;
import static dev.chatelaine.access.authzen.TodoApplication.JERRY;
import static dev.chatelaine.access.authzen.TodoApplication.ask;
import static dev.chatelaine.access.authzen.TodoApplication.question;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import dev.chatelaine.access.Settled;
import dev.chatelaine.chassis.testing.Infrastructure;
import dev.chatelaine.chassis.testing.TestingIssuer;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** AuthZEN 1.0, level Basic, Core: one question at a time. */
@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
class BasicCoreTest {

    @Inject
    Settled settled;

    @BeforeEach
    void theApplicationIsOpen() {
        TodoApplication.open(settled);
    }

    @Test
    void a_yes_and_a_no_are_answers_alike() {
        ask("evaluation", question(BETH, "can_read_todos", Map.of()))
                .statusCode(200)
                .contentType("application/json")
                .body("decision", equalTo(true))
                .body("context", nullValue());
        ask("evaluation", question(BETH, "can_create_todo", Map.of()))
                .statusCode(200)
                .contentType("application/json")
                .body("decision", equalTo(false))
                .body("context.reason", equalTo("not-permitted"));
    }

    @Test
    void an_action_that_nobody_has_defined_is_permitted_to_nobody() {
        ask("evaluation", question(BETH, "can_fly", Map.of())).body("decision", equalTo(false));
    }

    @Test
    void whoever_has_no_role_may_do_nothing() {
        ask(
                        "evaluation",
                        Map.of(
                                "subject", Map.of("type", "user", "id", JERRY.id()),
                                "action", Map.of("name", "can_read_todos"),
                                "resource", Map.of("type", "todo", "id", "7")))
                .statusCode(200)
                .body("decision", equalTo(false));
    }

    @ParameterizedTest
    @CsvSource({
        "user,     nobody@example.org, todo,    1, subject-unknown",
        "machine,  beth@example.org,   todo,    1, subject-unknown",
        "user,     beth@example.org,   project, 1, resource-unknown",
    })
    void what_is_not_known_is_permitted_nothing(String type, String id, String thing, String name, String reason) {
        ask(
                        "evaluation",
                        Map.of(
                                "subject", Map.of("type", type, "id", id),
                                "action", Map.of("name", "can_read_todos"),
                                "resource", Map.of("type", thing, "id", name)))
                .statusCode(200)
                .body("decision", equalTo(false))
                .body("context.reason", equalTo(reason));
    }

    @Test
    void what_the_standard_does_not_know_is_ignored() {
        var body = question(BETH, "can_read_todos", Map.of());
        body.put("whatever", Map.of("more", 1));
        ask("evaluation", body).statusCode(200).body("decision", equalTo(true));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{",
                "[]",
                "{}",
                "{\"subject\": {\"type\": \"user\", \"id\": 1}, \"action\": {\"name\": \"a\"}, \"resource\":"
                        + " {\"type\": \"t\", \"id\": \"i\"}}",
                "{\"subject\": {\"type\": \"user\"}, \"action\": {\"name\": \"a\"}, \"resource\": {\"type\": \"t\","
                        + " \"id\": \"i\"}}",
                "{\"subject\": {\"type\": \"user\", \"id\": \"u\"}, \"resource\": {\"type\": \"t\", \"id\": \"i\"}}"
            })
    void what_cannot_be_read_or_is_missing_is_a_bad_request(String body) {
        ask("evaluation", body).statusCode(400).contentType("application/problem+json");
    }

    @Test
    void what_is_missing_is_named() {
        ask("evaluation", Map.of("subject", Map.of("type", "user", "id", "u"), "action", Map.of()))
                .statusCode(400)
                .body("type", endsWith("/invalid-field"))
                .body("errors[0].field", equalTo("action.name"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"text/plain", "application/xml", "application/x-www-form-urlencoded"})
    void another_media_type_is_a_bad_request(String mediaType) {
        given().auth()
                .oauth2(TestingIssuer.machineToken(TodoApplication.MACHINE, TodoApplication.organization))
                .contentType(mediaType)
                .body("{}")
                .post("/access/v1/evaluation")
                .then()
                .statusCode(400);
    }

    @Test
    void the_id_of_the_request_comes_back() {
        var body = question(BETH, "can_read_todos", Map.of());
        given().auth()
                .oauth2(TestingIssuer.machineToken(TodoApplication.MACHINE, TodoApplication.organization))
                .contentType("application/json")
                .header("X-Request-ID", "bfe9eb29-ab87-4ca3-be83-a1d5d8305716")
                .body(body)
                .post("/access/v1/evaluation")
                .then()
                .header("X-Request-ID", equalTo("bfe9eb29-ab87-4ca3-be83-a1d5d8305716"));
    }

    @Test
    void a_question_is_answered_anew_whatever_its_idempotency_key() {
        for (var action : new String[] {"can_read_todos", "can_create_todo"})
            given().auth()
                    .oauth2(TestingIssuer.machineToken(TodoApplication.MACHINE, TodoApplication.organization))
                    .contentType("application/json")
                    .header("Idempotency-Key", "always-the-same")
                    .body(question(BETH, action, Map.of()))
                    .post("/access/v1/evaluation")
                    .then()
                    .statusCode(200)
                    .body("decision", equalTo(action.equals("can_read_todos")));
    }
}
