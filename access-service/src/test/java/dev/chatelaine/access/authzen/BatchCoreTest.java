package dev.chatelaine.access.authzen;

import static dev.chatelaine.access.authzen.TodoApplication.BETH;
import static dev.chatelaine.access.authzen.TodoApplication.ask;
import static dev.chatelaine.access.authzen.TodoApplication.question;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;

import dev.chatelaine.access.Settled;
import dev.chatelaine.chassis.testing.Infrastructure;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** AuthZEN 1.0, level Batch, Core: several questions at once. */
@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
class BatchCoreTest {

    private static final String READ = "can_read_todos";
    private static final String CREATE = "can_create_todo";

    @Inject
    Settled settled;

    @BeforeEach
    void theApplicationIsOpen() {
        TodoApplication.open(settled);
    }

    @Test
    void all_are_answered_in_their_order() {
        ask("evaluations", batch(null, READ, CREATE, READ))
                .statusCode(200)
                .body("evaluations.decision", contains(true, false, true))
                .body("evaluations[1].context.reason", equalTo("not-permitted"));
        ask("evaluations", batch("execute_all", CREATE, READ)).body("evaluations.decision", contains(false, true));
    }

    @Test
    void the_first_no_ends_it_if_that_is_asked_for() {
        ask("evaluations", batch("deny_on_first_deny", READ, CREATE, READ))
                .body("evaluations.decision", contains(true, false));
    }

    @Test
    void the_first_yes_ends_it_if_that_is_asked_for() {
        ask("evaluations", batch("permit_on_first_permit", CREATE, READ, CREATE))
                .body("evaluations.decision", contains(false, true));
    }

    @Test
    void without_a_list_it_is_one_question() {
        ask("evaluations", question(BETH, READ, Map.of())).statusCode(200).body("decision", equalTo(true));
        var asked = question(BETH, CREATE, Map.of());
        asked.put("evaluations", List.of());
        ask("evaluations", asked).statusCode(200).body("decision", equalTo(false));
        ask("evaluations", Map.of()).statusCode(400);
    }

    @Test
    void a_bad_question_is_answered_no_and_says_what_is_wrong_with_it() {
        ask(
                        "evaluations",
                        Map.of(
                                "subject", Map.of("type", "user", "id", "beth@example.org"),
                                "resource", Map.of("type", "todo", "id", "1"),
                                "evaluations", List.of(Map.of("action", Map.of("name", READ)), Map.of())))
                .statusCode(200)
                .body("evaluations.decision", contains(true, false))
                .body("evaluations[1].context.error.status", equalTo(400))
                .body("evaluations[1].context.error.message", notNullValue());
    }

    @Test
    void a_bad_batch_is_a_bad_request() {
        ask("evaluations", batch("first_come", READ)).statusCode(400);
        ask("evaluations", Map.of("evaluations", "all")).statusCode(400);
        ask("evaluations", "").statusCode(400);
    }

    private static Map<String, Object> batch(String semantic, String... actions) {
        var asked = question(BETH, READ, Map.of());
        asked.remove("action");
        asked.put(
                "evaluations",
                Arrays.stream(actions)
                        .map(action -> Map.of("action", Map.of("name", action)))
                        .toList());
        if (semantic != null) asked.put("options", Map.of("evaluations_semantic", semantic));
        return asked;
    }
}
