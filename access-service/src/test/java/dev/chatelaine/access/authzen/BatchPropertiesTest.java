package dev.chatelaine.access.authzen;

import static dev.chatelaine.access.authzen.TodoApplication.MORTY;
import static dev.chatelaine.access.authzen.TodoApplication.ask;
import static dev.chatelaine.access.authzen.TodoApplication.question;
import static org.hamcrest.Matchers.contains;

import dev.chatelaine.access.Settled;
import dev.chatelaine.chassis.testing.Infrastructure;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** AuthZEN 1.0, level Batch, Properties: each question has its own, or those that all have in common. */
@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
class BatchPropertiesTest {

    @Inject
    Settled settled;

    @BeforeEach
    void theApplicationIsOpen() {
        TodoApplication.open(settled);
    }

    @Test
    void each_question_has_its_own() {
        var asked = question(MORTY, "can_update_todo", Map.of());
        asked.put("evaluations", List.of(owned("morty"), owned("rick"), Map.of(), owned("morty")));
        ask("evaluations", asked).statusCode(200).body("evaluations.decision", contains(true, false, false, true));
    }

    @Test
    void those_of_all_hold_where_a_question_has_none() {
        var asked = question(MORTY, "can_create_todo", Map.of());
        asked.put("context", Map.of("locked", true));
        asked.put(
                "evaluations",
                List.of(Map.of(), Map.of("context", Map.of()), Map.of("context", Map.of("locked", false))));
        ask("evaluations", asked).statusCode(200).body("evaluations.decision", contains(false, true, true));
    }

    private static Map<String, ?> owned(String name) {
        return Map.of(
                "resource", Map.of("type", "todo", "id", "7", "properties", Map.of("ownerId", name + "@example.org")));
    }
}
