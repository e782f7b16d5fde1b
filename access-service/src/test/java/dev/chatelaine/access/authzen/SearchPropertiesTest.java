package dev.chatelaine.access.authzen;

import static dev.chatelaine.access.authzen.TodoApplication.MORTY;
import static dev.chatelaine.access.authzen.TodoApplication.RICK;
import static dev.chatelaine.access.authzen.TodoApplication.SUMMER;
import static dev.chatelaine.access.authzen.TodoApplication.ask;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;

import dev.chatelaine.access.Settled;
import dev.chatelaine.chassis.testing.Infrastructure;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** AuthZEN 1.0, level Search, Properties: what the asker says of what is given, and of whatever is sought. */
@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
class SearchPropertiesTest {

    @Inject
    Settled settled;

    @BeforeEach
    void theApplicationIsOpen() {
        TodoApplication.open(settled);
    }

    @Test
    void properties_of_the_resource_narrow_the_people() {
        var mortys = Map.of("type", "todo", "id", "7", "properties", Map.of("ownerId", MORTY.id()));
        ask(
                        "search/subject",
                        Map.of(
                                "subject", Map.of("type", "user"),
                                "action", Map.of("name", "can_update_todo"),
                                "resource", mortys))
                .body(
                        "results.id",
                        containsInAnyOrder(RICK.id().toString(), MORTY.id().toString()));
    }

    @Test
    void properties_of_the_sought_are_those_of_each() {
        for (int level = 2; level < 4; level++)
            ask(
                            "search/subject",
                            Map.of(
                                    "subject", Map.of("type", "user", "properties", Map.of("level", level)),
                                    "action", Map.of("name", "can_delete_todo"),
                                    "resource", Map.of("type", "todo", "id", "7")))
                    .body("results.id", level > 2 ? contains(RICK.id().toString()) : empty());
    }

    @Test
    void the_context_and_the_action_narrow_what_may_be_done() {
        var owned = Map.of("type", "todo", "id", "7", "properties", Map.of("ownerId", SUMMER.id()));
        var summer = Map.of("type", "user", "id", SUMMER.id());
        ask("search/action", Map.of("subject", summer, "resource", owned))
                .body("results.name", contains("can_create_todo", "can_read_todos", "can_update_todo"));
        ask("search/action", Map.of("subject", summer, "resource", owned, "context", Map.of("locked", true)))
                .body("results.name", contains("can_read_todos", "can_update_todo"));
    }
}
