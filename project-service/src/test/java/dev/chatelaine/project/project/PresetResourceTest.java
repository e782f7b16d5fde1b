package dev.chatelaine.project.project;

import static dev.chatelaine.project.project.TeamClient.email;
import static dev.chatelaine.project.project.TeamClient.user;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
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
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Presets over HTTP. */
@ServiceTest
class PresetResourceTest {

    @Inject
    Stage stage;

    final Person ada = Person.named("Ada");
    final Person bob = Person.named("Bob");
    final Person eve = Person.named("Eve");
    OrganizationId labs;
    TeamClient team;
    String presets;

    @BeforeEach
    void aProjectOfAda() {
        labs = stage.organization("Example Labs", ada);
        stage.join(labs, bob, OrganizationRole.MEMBER);
        String project = stage.project(labs, stage.connection(labs, ada), ada);
        team = new TeamClient(project);
        presets = "/v1/projects/" + project + "/presets";
    }

    @Test
    void every_project_has_the_built_in_presets_and_its_own() {
        save("summer-student").then().statusCode(204);
        ada.asks()
                .get(presets)
                .then()
                .statusCode(200)
                .body(
                        "items.name",
                        contains(
                                "administrator",
                                "contributor",
                                "data-provider-with-upload",
                                "summer-student",
                                "viewer",
                                "viewer-with-download"));
        var first = ada.asks().get(presets + "?limit=4");
        ada.asks()
                .get(presets + "?limit=4&cursor=" + first.path("next"))
                .then()
                .body("items.name", contains("viewer", "viewer-with-download"))
                .body("next", nullValue());
    }

    @Test
    void an_entry_by_a_preset_gets_what_it_says_but_for_what_the_entry_says() {
        save("summer-student").then().statusCode(204);
        String plain = invite(Map.of("principal", user(bob), "preset", "summer-student"));
        String wider = invite(Map.of(
                "principal",
                email("dave@example.org"),
                "preset",
                "summer-student",
                "upload",
                true,
                "roles",
                Map.of("flow", "contributor")));
        var list = team.list(ada).then();
        String first = "items.find { it.entryId == '" + plain + "' }";
        String second = "items.find { it.entryId == '" + wider + "' }";
        list.body(first + ".roles.project", equalTo("viewer")).body(first + ".upload", equalTo(false));
        list.body(second + ".roles.flow", equalTo("contributor")).body(second + ".roles.project", equalTo("viewer"));
        list.body(second + ".upload", equalTo(true)).body(second + ".download", equalTo(true));
        Instant ends = Instant.parse(list.extract().path(first + ".endsAt"));
        assertThat(ends)
                .isBetween(
                        Instant.now().plus(Duration.ofDays(89)), Instant.now().plus(Duration.ofDays(91)));
    }

    @Test
    void a_preset_that_is_gone_gives_nothing_new_and_takes_nothing_away() {
        save("summer-student").then().statusCode(204);
        invite(Map.of("principal", user(bob), "preset", "summer-student"));
        ada.asks().delete(presets + "/summer-student").then().statusCode(204);
        ada.asks().get(presets + "/summer-student").then().statusCode(404);
        team.post(ada, Map.of("principal", email("dave@example.org"), "preset", "summer-student"))
                .then()
                .statusCode(404)
                .body("type", endsWith("/preset-unknown"));
        team.list(ada).then().body("items.find { it.status == 'pending' }.roles.project", equalTo("viewer"));
    }

    @Test
    void bad_presets_and_entries_without_roles_are_refused() {
        save("viewer").then().statusCode(409).body("type", endsWith("/preset-built-in"));
        save("Not-A-Name").then().statusCode(400);
        ada.asks().body(Map.of("upload", true)).put(presets + "/x").then().statusCode(400);
        ada.asks()
                .body(Map.of("roles", Map.of("project", "viewer"), "durationDays", 0))
                .put(presets + "/x")
                .then()
                .statusCode(400);
        team.post(ada, Map.of("principal", user(bob))).then().statusCode(400).body("errors.field", contains("roles"));
    }

    @Test
    void strangers_learn_nothing_and_members_only_look() {
        eve.asks().get(presets).then().statusCode(404);
        eve.asks().body(body()).put(presets + "/x").then().statusCode(404);
        eve.asks().delete(presets + "/x").then().statusCode(404);
        team.join(ada, bob, "viewer");
        bob.asks().get(presets + "/viewer").then().statusCode(200).body("durationDays", nullValue());
        bob.asks().body(body()).put(presets + "/x").then().statusCode(403);
        stage.deactivate(labs, bob);
        bob.asks().get(presets).then().statusCode(404);
    }

    private String invite(Map<String, ?> body) {
        return team.post(ada, body).then().statusCode(201).extract().path("entryId");
    }

    private Response save(String name) {
        return ada.asks().body(body()).put(presets + "/" + name);
    }

    private static Map<String, ?> body() {
        return Map.of(
                "roles", Map.of("project", "viewer"), "download", true, "roleTemplates", List.of(), "durationDays", 90);
    }
}
