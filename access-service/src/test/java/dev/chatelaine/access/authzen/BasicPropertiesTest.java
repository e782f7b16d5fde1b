package dev.chatelaine.access.authzen;

import static dev.chatelaine.access.authzen.TodoApplication.MORTY;
import static dev.chatelaine.access.authzen.TodoApplication.RICK;
import static dev.chatelaine.access.authzen.TodoApplication.ask;
import static dev.chatelaine.access.authzen.TodoApplication.question;
import static org.hamcrest.Matchers.equalTo;

import dev.chatelaine.access.Settled;
import dev.chatelaine.chassis.testing.Infrastructure;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** AuthZEN 1.0, level Basic, Properties: what the asker says takes part where a condition names it. */
@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
class BasicPropertiesTest {

    @Inject
    Settled settled;

    @BeforeEach
    void theApplicationIsOpen() {
        TodoApplication.open(settled);
    }

    @Test
    void properties_of_the_resource_make_the_owner() {
        decides(question(MORTY, "can_update_todo", Map.of("ownerId", "morty@example.org")), true);
        decides(question(MORTY, "can_update_todo", Map.of("ownerId", "rick@example.org")), false);
        decides(question(MORTY, "can_update_todo", Map.of("ownerId", 7)), false);
        decides(question(MORTY, "can_update_todo", Map.of()), false);
        decides(question(RICK, "can_update_todo", Map.of()), true);
    }

    @Test
    void properties_of_the_action_count() {
        var asked = question(MORTY, "can_delete_todo", Map.of("ownerId", "morty@example.org"));
        decides(asked, false);
        asked.put("action", Map.of("name", "can_delete_todo", "properties", Map.of("soft", true)));
        decides(asked, true);
        asked.put("action", Map.of("name", "can_delete_todo", "properties", Map.of("soft", "true")));
        decides(asked, false);
    }

    @Test
    void properties_of_the_subject_count() {
        for (int level = 1; level < 5; level++) {
            var asked = question(RICK, "can_delete_todo", Map.of());
            asked.put("subject", Map.of("type", "user", "id", RICK.id(), "properties", Map.of("level", level)));
            decides(asked, level > 2);
        }
    }

    @Test
    void the_context_counts() {
        var asked = question(MORTY, "can_create_todo", Map.of());
        decides(asked, true);
        asked.put("context", Map.of("locked", true));
        decides(asked, false);
        asked.put("context", Map.of("locked", false, "more", Map.of("deep", new int[] {1})));
        decides(asked, true);
    }

    private static void decides(Map<String, ?> asked, boolean expected) {
        ask("evaluation", asked).statusCode(200).body("decision", equalTo(expected));
    }
}
