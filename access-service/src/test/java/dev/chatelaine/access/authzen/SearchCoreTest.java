package dev.chatelaine.access.authzen;

import static dev.chatelaine.access.authzen.TodoApplication.BETH;
import static dev.chatelaine.access.authzen.TodoApplication.MORTY;
import static dev.chatelaine.access.authzen.TodoApplication.RICK;
import static dev.chatelaine.access.authzen.TodoApplication.SUMMER;
import static dev.chatelaine.access.authzen.TodoApplication.ask;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;

import dev.chatelaine.access.Settled;
import dev.chatelaine.chassis.testing.Infrastructure;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** AuthZEN 1.0, level Search, Core: who, what and to what. */
@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
class SearchCoreTest {

    private static final Map<String, ?> TODO = Map.of("type", "todo", "id", "7");
    private static final Map<String, ?> RECORD = Map.of("type", "record", "id", "first");

    @Inject
    Settled settled;

    @BeforeEach
    void theApplicationIsOpen() {
        TodoApplication.open(settled);
    }

    @Test
    void everybody_is_found_who_may_through_teams_too() {
        ask("search/subject", search("can_read_todos", Map.of("type", "user"), TODO))
                .statusCode(200)
                .body(
                        "results.id",
                        containsInAnyOrder(
                                RICK.id().toString(),
                                MORTY.id().toString(),
                                SUMMER.id().toString(),
                                BETH.id().toString()))
                .body("results.type", everyItem(equalTo("user")))
                .body("page.next_token", equalTo(""))
                .body("page.count", equalTo(4));
    }

    @Test
    void the_id_of_the_sought_is_ignored() {
        ask("search/subject", search("can_create_todo", Map.of("type", "user", "id", "whoever"), TODO))
                .body(
                        "results.id",
                        containsInAnyOrder(MORTY.id().toString(), SUMMER.id().toString()));
        ask(
                        "search/resource",
                        search("view", Map.of("type", "user", "id", BETH.id()), Map.of("type", "record", "id", "x")))
                .body("results.id", contains("first"));
    }

    @Test
    void people_are_called_as_the_application_calls_them() {
        ask("search/subject", search("can_read_todos", Map.of("type", "employee"), TODO))
                .body("results.id", contains("17"));
        ask("search/subject", search("can_read_todos", Map.of("type", "robot"), TODO))
                .body("results", empty());
    }

    @Test
    void resources_are_found_that_are_registered() {
        ask("search/resource", search("view", Map.of("type", "user", "id", SUMMER.id()), Map.of("type", "record")))
                .body("results", contains(Map.of("type", "record", "id", "first")));
        ask("search/resource", search("edit", Map.of("type", "user", "id", SUMMER.id()), Map.of("type", "record")))
                .body("results", empty());
        ask("search/resource", search("list", Map.of("type", "user", "id", RICK.id()), Map.of("type", "project")))
                .body("results.id", contains(TodoApplication.project.toString()));
    }

    @Test
    void actions_are_found_by_their_names() {
        ask("search/action", Map.of("subject", Map.of("type", "user", "id", BETH.id()), "resource", TODO))
                .body("results", contains(Map.of("name", "can_read_todos")));
        ask("search/action", Map.of("subject", Map.of("type", "user", "id", BETH.id()), "resource", RECORD))
                .body("results.name", contains("edit", "view"));
        ask("search/action", Map.of("subject", Map.of("type", "user", "id", "nobody"), "resource", RECORD))
                .body("results", empty());
    }

    @Test
    void every_result_is_permitted_when_it_is_asked_about() {
        List<String> found = ask("search/subject", search("view", Map.of("type", "user"), RECORD))
                .extract()
                .path("results.id");
        assertThat(found)
                .containsExactlyInAnyOrder(BETH.id().toString(), SUMMER.id().toString());
        for (var id : found)
            ask("evaluation", search("view", Map.of("type", "user", "id", id), RECORD))
                    .body("decision", equalTo(true));
    }

    @Test
    void parts_follow_each_other_until_the_token_is_empty() {
        var search = search("can_read_todos", Map.of("type", "user"), TODO);
        var found = new ArrayList<String>();
        var token = "";
        do {
            search.put("page", Map.of("token", token, "limit", 3));
            var part = ask("search/subject", search).statusCode(200).extract();
            found.addAll(part.path("results.id"));
            token = part.path("page.next_token");
        } while (!token.isEmpty());
        assertThat(found).hasSize(4).doesNotHaveDuplicates();
    }

    @Test
    void a_token_of_another_search_is_a_bad_request() {
        var search = search("can_read_todos", Map.of("type", "user"), TODO);
        search.put("page", Map.of("limit", 1));
        String token = ask("search/subject", search).extract().path("page.next_token");
        var other = search("can_create_todo", Map.of("type", "user"), TODO);
        other.put("page", Map.of("limit", 1, "token", token));
        ask("search/subject", other).statusCode(400).body("errors[0].field", equalTo("page.token"));
    }

    @Test
    void the_page_comes_first() {
        var body = ask("search/subject", search("can_read_todos", Map.of("type", "user"), TODO))
                .extract()
                .asString();
        assertThat(body).startsWith("{\"page\":");
    }

    @ParameterizedTest
    @ValueSource(strings = {"subject", "resource", "action"})
    void a_bad_search_is_a_bad_request(String sought) {
        ask("search/" + sought, Map.of()).statusCode(400);
        ask("search/" + sought, "").statusCode(400);
        ask("search/" + sought, "[1]").statusCode(400);
    }

    private static Map<String, Object> search(String action, Map<String, ?> subject, Map<String, ?> resource) {
        return new HashMap<>(Map.of("subject", subject, "action", Map.of("name", action), "resource", resource));
    }
}
