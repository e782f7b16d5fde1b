package dev.chatelaine.project.project;

import static dev.chatelaine.project.project.TeamClient.email;
import static dev.chatelaine.project.project.TeamClient.entry;
import static dev.chatelaine.project.project.TeamClient.team;
import static dev.chatelaine.project.project.TeamClient.user;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import dev.chatelaine.project.OrganizationId;
import dev.chatelaine.project.OrganizationRole;
import dev.chatelaine.project.testing.Person;
import dev.chatelaine.project.testing.ServiceTest;
import dev.chatelaine.project.testing.Stage;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Many entries in one request. */
@ServiceTest
class BulkResourceTest {

    @Inject
    Stage stage;

    final Person ada = Person.named("Ada");
    final Person bob = Person.named("Bob");
    final Person eve = Person.named("Eve");
    OrganizationId labs;
    TeamClient team;

    @BeforeEach
    void aProjectOfAda() {
        labs = stage.organization("Example Labs", ada);
        stage.join(labs, bob, OrganizationRole.MEMBER);
        team = new TeamClient(stage.project(labs, stage.connection(labs, ada), ada));
    }

    @Test
    void every_row_has_its_own_answer_and_a_bad_one_hurts_no_other() {
        var unknownField = entry(email("a@example.org"), "viewer");
        unknownField.put("boss", true);
        var rows = Arrays.<Object>asList(
                entry(user(bob), "viewer"),
                entry(user(bob), "viewer"),
                unknownField,
                entry(email("no address"), "viewer"),
                "nonsense",
                null,
                entry(user(eve), "viewer"),
                entry(team(stage.team(labs, "Readers")), "viewer"),
                entry(email("dave@example.org"), "contributor"));
        post(ada, "", rows)
                .then()
                .statusCode(200)
                .body(
                        "rows.row",
                        equalTo(IntStream.range(0, rows.size()).boxed().toList()))
                .body("rows.status", contains(201, 409, 400, 400, 400, 400, 404, 201, 201))
                .body("rows[1].problem.type", endsWith("/entry-exists"))
                .body("rows[2].problem.errors.field", contains("boss"))
                .body("rows[3].problem.errors.field", contains("principal.email"))
                .body("rows[6].problem.type", endsWith("/person-unknown"))
                .body("changes", nullValue());
        team.list(ada).then().body("items", hasSize(4));
    }

    @Test
    void the_same_request_with_the_same_key_creates_nothing_twice() {
        var rows = List.of(entry(user(bob), "viewer"), entry(email("dave@example.org"), "viewer"));
        String key = UUID.randomUUID().toString();
        List<String> entries = keyed(key, rows).then().statusCode(200).extract().path("rows.entryId");
        keyed(key, rows).then().statusCode(200).body("rows.entryId", equalTo(entries));
        team.list(ada).then().body("items", hasSize(3));
    }

    @Test
    void a_dry_run_says_what_each_row_would_bring_and_stores_nothing() {
        var rows = List.of(
                entry(user(bob), "viewer"),
                entry(user(bob), "contributor"),
                entry(email("dave@example.org"), "viewer"));
        post(ada, "?dryRun=true", rows)
                .then()
                .statusCode(200)
                .body("rows.status", contains(201, 409, 201))
                .body("rows.entryId", everyItem(nullValue()))
                .body("changes", hasSize(2))
                .body("changes.find { it.principal.type == 'email' }.principal.email", equalTo("dave@example.org"));
        team.list(ada).then().body("items", hasSize(1));
    }

    @Test
    void strangers_learn_nothing_and_members_change_nothing() {
        var rows = List.of(entry(email("dave@example.org"), "viewer"));
        for (var query : List.of("", "?dryRun=true")) {
            post(eve, query, rows).then().statusCode(404).body("type", endsWith("/project-unknown"));
        }
        team.join(ada, bob, "viewer");
        post(bob, "", rows).then().statusCode(200).body("rows.status", contains(403));
        stage.deactivate(labs, bob);
        post(bob, "", rows).then().statusCode(404);
    }

    @Test
    void five_hundred_rows_are_taken_and_no_more() {
        var rows = new ArrayList<Object>();
        for (int i = 0; i < 500; i++) rows.add(entry(email("person" + i + "@example.org"), "viewer"));
        Instant begun = Instant.now();
        List<Integer> statuses =
                post(ada, "", rows).then().statusCode(200).extract().path("rows.status");
        Duration took = Duration.between(begun, Instant.now());
        assertThat(statuses).hasSize(500).containsOnly(201);
        assertThat(took).isLessThan(Duration.ofSeconds(50)); // a repeated request waits for no longer
        System.out.println("bulk of 500 rows: " + took.toMillis() + " ms");
        rows.add(entry(email("one.more@example.org"), "viewer"));
        post(ada, "", rows).then().statusCode(400).body("errors.field", contains("entries"));
        post(ada, "", List.of()).then().statusCode(400);
    }

    private Response post(Person who, String query, List<?> rows) {
        return who.asks().body(body(rows)).post(team.path() + "/bulk" + query);
    }

    private Response keyed(String key, List<?> rows) {
        return ada.asks().header("Idempotency-Key", key).body(body(rows)).post(team.path() + "/bulk");
    }

    private static Map<String, ?> body(List<?> rows) {
        return Map.of("entries", rows);
    }
}
