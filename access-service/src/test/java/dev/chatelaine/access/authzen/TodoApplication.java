package dev.chatelaine.access.authzen;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

import dev.chatelaine.access.House;
import dev.chatelaine.access.House.Person;
import dev.chatelaine.access.House.Terms;
import dev.chatelaine.access.Settled;
import dev.chatelaine.chassis.testing.TestingIssuer;
import io.restassured.response.ValidatableResponse;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * An application that knows nothing of us but AuthZEN: its to-dos live in its own database, its roles are our role
 * templates, and its people are called by their addresses.
 */
final class TodoApplication {

    static final Person RICK = Person.named("Rick");
    static final Person MORTY = Person.named("Morty");
    static final Person SUMMER = Person.named("Summer");
    static final Person BETH = Person.named("Beth");
    static final Person JERRY = Person.named("Jerry");
    static final UUID MACHINE = UUID.randomUUID();
    static UUID organization;
    static UUID project;
    static UUID document;

    private TodoApplication() {}

    /** Opens it, unless another test has. */
    static void open(Settled settled) {
        if (organization != null) return;
        var founded = House.organizationOf(RICK);
        for (var person : List.of(MORTY, SUMMER, BETH, JERRY)) House.joins(founded, RICK, person, "member");
        for (var person : List.of(RICK, MORTY, SUMMER, BETH)) person.isKnown();
        machine(founded, MACHINE, "decisions");
        type(founded, "todo", "can_read_todos", "can_create_todo", "can_update_todo", "can_delete_todo");
        type(founded, "record", "view", "edit");
        project = House.project(founded, RICK);
        roles(founded);
        document = document(founded, BETH);
        settled.now();
        organization = founded;
        alias("resources/todo/*", Map.of("place", Map.of("type", "project", "id", project)));
        alias("resources/record/first", Map.of("place", Map.of("type", "resource", "id", document)));
        alias("subjects/employee/17", Map.of("userId", MORTY.id()));
        await().atMost(Duration.ofSeconds(10)).untilAsserted(TodoApplication::isOpen);
    }

    private static void isOpen() {
        ask("evaluation", question(BETH, "can_read_todos", Map.of())).body("decision", equalTo(true));
        ask("evaluation", """
            {"subject": {"type": "employee", "id": "17"}, "action": {"name": "can_read_todos"},
             "resource": {"type": "todo", "id": "1"}}\
            """).body("decision", equalTo(true));
        ask("evaluation", """
            {"subject": {"type": "user", "id": "beth@example.org"}, "action": {"name": "view"},
             "resource": {"type": "record", "id": "first"}}\
            """).body("decision", equalTo(true));
    }

    private static void roles(UUID organization) {
        var own = "resource.properties.ownerId == subject.id";
        var viewer = role(organization, permission("can_read_todos", null));
        var editor = role(
                organization,
                permission("can_read_todos", null),
                permission("can_create_todo", "!has(context.locked) || !context.locked"),
                permission("can_update_todo", own),
                permission("can_delete_todo", own + " && action.properties.soft"));
        var admin = role(
                organization,
                permission("can_read_todos", null),
                permission("can_update_todo", null),
                permission("can_delete_todo", "has(subject.properties.level) && subject.properties.level > 2"));
        gives(organization, viewer, BETH);
        gives(organization, editor, MORTY, SUMMER);
        gives(organization, admin, RICK);
    }

    private static void gives(UUID organization, UUID role, Person... people) {
        var team = House.team(organization, RICK, people);
        House.teamAdded(project, RICK, team, Terms.of("no-access", false, false), role);
    }

    private static UUID role(UUID organization, Map<?, ?>... permissions) {
        var role = UUID.randomUUID();
        House.project(
                "RoleDefined",
                role,
                RICK,
                Map.of(
                        "roleId",
                        role,
                        "organizationId",
                        organization,
                        "name",
                        "To-do",
                        "category",
                        "project",
                        "permissions",
                        List.of(permissions)));
        return role;
    }

    private static Map<String, String> permission(String action, String condition) {
        var permission = new HashMap<>(Map.of("resourceType", "todo", "action", action));
        permission.put("condition", condition);
        return permission;
    }

    private static void type(UUID organization, String name, String... actions) {
        var type = UUID.randomUUID();
        House.project(
                "ResourceTypeDefined",
                type,
                RICK,
                Map.of(
                        "resourceTypeId", type,
                        "organizationId", organization,
                        "name", name,
                        "actions", List.of(actions)));
    }

    /** A record that is registered here, and its owner's alone but for one who may look at it. */
    private static UUID document(UUID organization, Person owner) {
        var resource = UUID.randomUUID();
        House.project(
                "ResourceRegistered",
                resource,
                owner,
                Map.of(
                        "resourceId",
                        resource,
                        "organizationId",
                        organization,
                        "projectId",
                        project,
                        "type",
                        "record",
                        "inherits",
                        false,
                        "name",
                        "First",
                        "ownerId",
                        owner.id()));
        House.project(
                "ResourceShared",
                resource,
                owner,
                Map.of(
                        "resourceId",
                        resource,
                        "projectId",
                        project,
                        "principal",
                        Map.of("type", "user", "id", SUMMER.id()),
                        "level",
                        "view"));
        return resource;
    }

    static void machine(UUID organization, UUID user, String permission) {
        var account = UUID.randomUUID();
        House.identity(
                "ServiceAccountCreated",
                account,
                RICK,
                Map.of(
                        "organizationId", organization,
                        "serviceAccountId", account,
                        "userId", user,
                        "name", "To-do",
                        "permissions", List.of(permission)));
    }

    private static void alias(String path, Map<String, ?> body) {
        given().auth()
                .oauth2(RICK.token())
                .contentType("application/json")
                .body(body)
                .put("/v1/organizations/" + organization + "/aliases/" + path)
                .then()
                .statusCode(204);
    }

    /** Asks as the application does. */
    static ValidatableResponse ask(String call, Object body) {
        return ask(TestingIssuer.machineToken(MACHINE, organization), call, body);
    }

    static ValidatableResponse ask(String token, String call, Object body) {
        return given().auth()
                .oauth2(token)
                .contentType("application/json")
                .body(body)
                .post("/access/v1/" + call)
                .then();
    }

    /** A person's question about a to-do. */
    static Map<String, Object> question(Person person, String action, Map<String, ?> properties) {
        return new HashMap<>(Map.of(
                "subject", Map.of("type", "user", "id", person.name().toLowerCase() + "@example.org"),
                "action", Map.of("name", action),
                "resource", Map.of("type", "todo", "id", "7", "properties", properties)));
    }
}
