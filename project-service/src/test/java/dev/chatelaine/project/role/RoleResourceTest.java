package dev.chatelaine.project.role;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.nullValue;

import com.fasterxml.jackson.databind.JsonNode;
import dev.chatelaine.chassis.json.WireJson;
import dev.chatelaine.chassis.projection.PublishedEvent;
import dev.chatelaine.project.OrganizationId;
import dev.chatelaine.project.OrganizationRole;
import dev.chatelaine.project.ProjectId;
import dev.chatelaine.project.RoleId;
import dev.chatelaine.project.project.TeamClient;
import dev.chatelaine.project.testing.Person;
import dev.chatelaine.project.testing.ServiceTest;
import dev.chatelaine.project.testing.Stage;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Role templates and types of resources, as their administrators use them. */
@ServiceTest
class RoleResourceTest {

    @Inject
    Stage stage;

    @Inject
    RoleTemplates templates;

    @Inject
    RoleUseProjection uses;

    final Person ada = Person.named("Ada");
    final Person bob = Person.named("Bob");
    final Person eve = Person.named("Eve");
    OrganizationId labs;
    String project;
    String roles;

    @BeforeEach
    void aProjectWithBobInIt() {
        labs = stage.organization("Example Labs", ada);
        stage.join(labs, bob, OrganizationRole.MEMBER);
        project = stage.project(labs, stage.connection(labs, ada), ada);
        roles = "/v1/projects/" + project + "/roles";
        new TeamClient(project).join(ada, bob, "contributor");
    }

    @Test
    void a_projects_template_from_its_definition_to_its_end() {
        String id = define(ada, roles, role("Reader", permission("dataset", "read", "context.hour < 18")))
                .then()
                .statusCode(201)
                .extract()
                .path("roleId");
        bob.asks()
                .get("/v1/roles/" + id)
                .then()
                .statusCode(200)
                .body("name", equalTo("Reader"))
                .body("scope.type", equalTo("project"))
                .body("scope.id", equalTo(project))
                .body("category", equalTo("project"))
                .body("permissions[0].condition", equalTo("context.hour < 18"));
        ada.asks()
                .body(Map.of("permissions", List.of(permission("sample", "create", null))))
                .patch("/v1/roles/" + id)
                .then()
                .statusCode(204);
        bob.asks()
                .get(roles)
                .then()
                .body("items[0].name", equalTo("Reader"))
                .body("items[0].permissions.resourceType", equalTo(List.of("sample")));
        for (int twice = 0; twice < 2; twice++)
            ada.asks().delete("/v1/roles/" + id).then().statusCode(204);
        bob.asks().get("/v1/roles/" + id).then().statusCode(404).body("type", endsWith("role-unknown"));
        bob.asks().get(roles).then().body("items.size()", equalTo(0));
    }

    @Test
    void an_organizations_template_is_for_all_its_projects() {
        String path = "/v1/organizations/" + labs + "/roles";
        String id = define(ada, path, role("Curator", permission("workflow", "run", null)))
                .path("roleId");
        bob.asks().get(roles).then().body("items.roleId", hasItems(id));
        bob.asks().get(path).then().body("items.roleId", hasItems(id));
        define(bob, path, role("Mine", permission("workflow", "run", null)))
                .then()
                .statusCode(403)
                .body("type", endsWith("organization-administrator-required"));
        assertThat(templates.usable(List.of(new RoleId(UUID.fromString(id))), new ProjectId(uuid(project)), labs))
                .isTrue();
        assertThat(templates.usable(
                        List.of(new RoleId(UUID.fromString(id))),
                        new ProjectId(UUID.randomUUID()),
                        new OrganizationId(UUID.randomUUID())))
                .isFalse();
    }

    @Test
    void a_condition_that_does_not_compile_is_refused_with_its_place_and_the_reason() {
        define(ada, roles, role("Reader", permission("dataset", "read", "subject.nmae == 'bob'")))
                .then()
                .statusCode(400)
                .body("type", endsWith("condition-invalid"))
                .body("errors[0].field", equalTo("permissions[0].condition"))
                .body("errors[0].detail", containsString("line 1, column 8: undefined field 'nmae'"));
        define(ada, roles, role("Reader", permission("dataset", "read", "a".repeat(2_000))))
                .then()
                .statusCode(400)
                .body("type", endsWith("condition-invalid"));
        ada.asks().get(roles).then().body("items.size()", equalTo(0));
    }

    @Test
    void permissions_that_mean_nothing_or_decide_about_people_are_refused() {
        refusedField(permission("nonsense", "read", null), "permissions[0].resourceType");
        refusedField(permission("dataset", "fly", null), "permissions[0].action");
        refusedField(permission("*", "*", null), "permissions[0].resourceType");
        refusedField(permission("project-team", "manage", null), "permissions[0].action");
        refusedField(permission("organization-admin", "grant", null), "permissions[0].resourceType");
    }

    private void refusedField(Map<String, ?> permission, String field) {
        define(ada, roles, role("Reader", permission))
                .then()
                .statusCode(400)
                .body("type", endsWith("invalid-field"))
                .body("errors[0].field", equalTo(field));
    }

    @Test
    void a_type_of_the_organizations_own_can_be_spoken_of() {
        String types = "/v1/organizations/" + labs + "/resource-types";
        var type = Map.of("name", "cell-line", "actions", List.of("view", "order"));
        String id = ada.asks()
                .body(type)
                .post(types)
                .then()
                .statusCode(201)
                .extract()
                .path("resourceTypeId");
        ada.asks().body(type).post(types).then().statusCode(201).body("resourceTypeId", equalTo(id));
        ada.asks()
                .body(Map.of("name", "workflow", "actions", List.of("view")))
                .post(types)
                .then()
                .statusCode(409)
                .body("type", endsWith("resource-type-exists"));
        bob.asks().body(type).post(types).then().statusCode(403);
        eve.asks().body(type).post(types).then().statusCode(404);
        eve.asks().get(types).then().statusCode(404);
        bob.asks().get(types).then().body("items[0].actions", equalTo(List.of("view", "order")));
        define(ada, roles, role("Buyer", permission("cell-line", "order", null)))
                .then()
                .statusCode(201);
    }

    @Test
    void one_that_an_entry_or_a_preset_names_cannot_be_deleted() {
        String id = define(ada, roles, role("Reader", permission("dataset", "read", null)))
                .path("roleId");
        var entry = UUID.randomUUID();
        happened("MemberInvited", Map.of("entryId", entry, "roleTemplates", List.of(id)));
        ada.asks().delete("/v1/roles/" + id).then().statusCode(409).body("type", endsWith("role-in-use"));
        happened("MemberRemoved", Map.of("entryId", entry));
        happened("PresetSaved", Map.of("name", "Readers", "roleTemplates", List.of(id)));
        ada.asks().delete("/v1/roles/" + id).then().statusCode(409).body("type", endsWith("role-in-use"));
        happened("PresetDeleted", Map.of("name", "Readers"));
        ada.asks().delete("/v1/roles/" + id).then().statusCode(204);
    }

    @Test
    void entries_give_templates_of_their_project_or_its_organization_and_no_others() {
        String own = define(ada, roles, role("Reader", permission("dataset", "read", null)))
                .path("roleId");
        String elsewhere = "/v1/projects/" + stage.project(labs, stage.connection(labs, ada), ada) + "/roles";
        String foreign = define(ada, elsewhere, role("Reader", permission("dataset", "read", null)))
                .path("roleId");
        var team = new TeamClient(project);
        var entry = TeamClient.entry(TeamClient.email("dave@example.org"), "viewer");
        for (String unknown : List.of(foreign, UUID.randomUUID().toString())) {
            entry.put("roleTemplates", List.of(own, unknown));
            team.post(ada, entry).then().statusCode(404).body("type", endsWith("role-unknown"));
        }
        entry.put("roleTemplates", List.of(own));
        String id = team.post(ada, entry).then().statusCode(201).extract().path("entryId");
        ada.asks().get(team.path()); // until it is known here
        ada.asks().delete("/v1/roles/" + own).then().statusCode(409).body("type", endsWith("role-in-use"));
        ada.asks()
                .body(Map.of("permissions", List.of(permission("sample", "create", null))))
                .patch("/v1/roles/" + own)
                .then()
                .statusCode(204);
        team.act(ada, id, "withdraw").then().statusCode(204);
        ada.asks().get(team.path());
        ada.asks().delete("/v1/roles/" + own).then().statusCode(204);
    }

    private void happened(String event, Map<String, ?> data) {
        var json = WireJson.forEvents().<JsonNode>valueToTree(data);
        String type = "dev.chatelaine.project." + event + ".v1";
        var published =
                new PublishedEvent("id", "/test", type, project, 0, Instant.EPOCH, "tests", json, "topic", 0, 0);
        QuarkusTransaction.requiringNew().run(() -> uses.apply(published));
    }

    @Test
    void pitfall_12_idor_neither_strangers_nor_other_tenants_hear_of_templates() {
        String id = define(ada, roles, role("Reader", permission("dataset", "read", null)))
                .path("roleId");
        var mallory = Person.named("Mallory");
        stage.organization("Others", mallory);
        for (Person who : List.of(eve, mallory)) {
            var answers = new ArrayList<Response>();
            answers.add(who.asks().get(roles));
            answers.add(define(who, roles, role("Mine", permission("dataset", "read", null))));
            answers.add(who.asks().get("/v1/roles/" + id));
            answers.add(who.asks().body(Map.of("name", "Mine")).patch("/v1/roles/" + id));
            answers.add(who.asks().delete("/v1/roles/" + id));
            assertThat(answers)
                    .allSatisfy(answer -> assertThat(answer.statusCode()).isEqualTo(404));
        }
        define(bob, roles, role("Mine", permission("dataset", "read", null)))
                .then()
                .statusCode(403)
                .body("type", endsWith("not-project-administrator"));
        stage.deactivate(labs, bob);
        bob.asks().get("/v1/roles/" + id).then().statusCode(404);
        ada.asks().get(roles).then().body("items.size()", equalTo(1)).body("next", nullValue());
    }

    @Test
    void a_list_of_templates_is_paged_and_complete() {
        var made = new ArrayList<String>();
        for (int i = 0; i < 5; i++)
            made.add(define(ada, roles, role("Reader " + i, permission("dataset", "read", null)))
                    .path("roleId"));
        var read = new ArrayList<String>();
        String cursor = "";
        while (cursor != null) {
            Response page = bob.asks().get(roles + "?limit=2&cursor=" + cursor);
            read.addAll(page.<List<String>>path("items.roleId"));
            cursor = page.path("next");
        }
        assertThat(read).containsExactlyInAnyOrderElementsOf(made);
    }

    private static Response define(Person who, String path, Map<String, ?> role) {
        return who.asks().body(role).post(path);
    }

    private static Map<String, ?> role(String name, Map<String, ?> permission) {
        return Map.of("name", name, "category", "project", "permissions", List.of(permission));
    }

    private static Map<String, ?> permission(String type, String action, String condition) {
        var permission = new HashMap<String, Object>();
        permission.put("resourceType", type);
        permission.put("action", action);
        if (condition != null) permission.put("condition", condition);
        return permission;
    }

    private static UUID uuid(String text) {
        return UUID.fromString(text);
    }
}
