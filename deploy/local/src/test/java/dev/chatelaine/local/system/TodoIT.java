package dev.chatelaine.local.system;

import static dev.chatelaine.local.system.Workshop.idOf;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.chatelaine.local.api.Answer;
import dev.chatelaine.local.api.Person;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** An application of one's own, modelled by an administrator through the API alone: docs/tutorials/to-do.md, call by call. */
@ExtendWith(RunningStack.class)
class TodoIT {

    private static final String READ = "can_read_todos";
    private static final String CREATE = "can_create_todo";
    private static final String UPDATE = "can_update_todo";
    private static final String DELETE = "can_delete_todo";
    private static final String OWN = "resource.properties.ownerId == subject.id";

    private final Workshop house;

    TodoIT(TestingStack stack) {
        this.house = new Workshop(stack);
    }

    @Test
    void viewersEditorsAndAdminsDoWhatTheirRolesSayAndEditorsOnlyWithTheirOwn() {
        administer("/resource-types", Map.of("name", "todo", "actions", List.of(READ, CREATE, UPDATE, DELETE)));
        String project = house.project("To-do");
        alias("resources/todo/*", Map.of("place", Map.of("type", "project", "id", project)));
        give(project, house.dave, "viewer", may(READ));
        give(project, house.bob, "editor", may(READ), may(CREATE), mayIf(UPDATE, OWN), mayIf(DELETE, OWN));
        give(project, house.carol, "admin", may(READ), may(CREATE), may(UPDATE), may(DELETE));
        Person application = application();

        for (var name : List.of("dave", "bob", "carol"))
            Patience.await(() -> decision(application, name, READ, "carol"));
        assertThat(decision(application, "dave", CREATE, "dave")).isFalse();
        assertThat(decision(application, "bob", UPDATE, "bob")).isTrue();
        assertThat(decision(application, "bob", UPDATE, "carol")).isFalse();
        assertThat(decision(application, "carol", DELETE, "bob")).isTrue();
        assertThat(decision(application, "eve", READ, "eve")).isFalse();

        batch(application);
        searches(application);
        alias("subjects/employee/17", Map.of("userId", idOf(house.bob)));
        Patience.await(() -> decided(application, Map.of("type", "employee", "id", "17"), CREATE, todo("carol")));
    }

    @Test
    void whereEverythingIsIsToldByTheSitesOwnAddress() {
        JsonNode told =
                house.site.get("/.well-known/authzen-configuration").expect(200).body();
        assertThat(told.path("policy_decision_point").asText()).isEqualTo(house.site.url());
        assertThat(told.path("access_evaluation_endpoint").asText())
                .isEqualTo(house.site.url() + "/access/v1/evaluation");
    }

    private void batch(Person application) {
        var answer = application
                .post(
                        "/access/v1/evaluations",
                        Map.of(
                                "subject", person("dave"),
                                "resource", todo("bob"),
                                "evaluations",
                                        List.of(
                                                Map.of("action", Map.of("name", READ)),
                                                Map.of("action", Map.of("name", CREATE)))))
                .expect(200);
        assertThat(answer.body().at("/evaluations/0/decision").asBoolean()).isTrue();
        assertThat(answer.body().at("/evaluations/1/decision").asBoolean()).isFalse();
    }

    private void searches(Person application) {
        var people = application.post(
                "/access/v1/search/subject",
                Map.of("subject", Map.of("type", "user"), "action", Map.of("name", CREATE), "resource", todo("bob")));
        assertThat(people.expect(200).body().path("results").findValuesAsText("id"))
                .containsExactlyInAnyOrder(idOf(house.bob), idOf(house.carol));
        var actions = application.post(
                "/access/v1/search/action", Map.of("subject", person("carol"), "resource", todo("bob")));
        assertThat(actions.expect(200).body().path("results").findValuesAsText("name"))
                .containsExactly(CREATE, DELETE, READ, UPDATE);
    }

    private boolean decision(Person application, String name, String action, String owner) {
        return decided(application, person(name), action, todo(owner));
    }

    private static boolean decided(Person application, Map<?, ?> subject, String action, Map<?, ?> resource) {
        return application
                .post(
                        "/access/v1/evaluation",
                        Map.of("subject", subject, "action", Map.of("name", action), "resource", resource))
                .expect(200)
                .body()
                .path("decision")
                .asBoolean();
    }

    private static Map<String, Object> person(String name) {
        return Map.of("type", "user", "id", name + "@example.org");
    }

    private static Map<String, Object> todo(String owner) {
        return Map.of("type", "todo", "id", "7", "properties", Map.of("ownerId", owner + "@example.org"));
    }

    private Person application() {
        Answer machine = administer("/service-accounts", Map.of("name", "To-do", "permissions", List.of("decisions")));
        return new Person(
                        house.site,
                        "to-do",
                        () -> Map.of(
                                "grant_type", "client_credentials",
                                "client_id", machine.text("clientId"),
                                "client_secret", machine.text("clientSecret")))
                .hearsFrom(house.ada);
    }

    private void give(String project, Person person, String role, Map<?, ?>... permissions) {
        String template = house.ada
                .post(
                        "/v1/projects/" + project + "/roles",
                        Map.of(
                                "name",
                                "To-do " + role,
                                "category",
                                "project",
                                "permissions",
                                Arrays.asList(permissions)))
                .expect(201)
                .text("roleId");
        var entry =
                Workshop.entry(Workshop.team(house.teamOf("To-do " + role + "s", person)), "no-access", false, false);
        entry.put("roleTemplates", List.of(template));
        house.add(project, entry).expect(201);
    }

    private static Map<String, String> may(String action) {
        return new HashMap<>(Map.of("resourceType", "todo", "action", action));
    }

    private static Map<String, String> mayIf(String action, String condition) {
        var permission = may(action);
        permission.put("condition", condition);
        return permission;
    }

    private void alias(String name, Map<String, ?> body) {
        house.ada
                .put("/v1/organizations/" + house.organization + "/aliases/" + name, body)
                .expect(204);
    }

    private Answer administer(String what, Map<String, ?> body) {
        return house.ada
                .post("/v1/organizations/" + house.organization + what, body)
                .expect(201);
    }
}
