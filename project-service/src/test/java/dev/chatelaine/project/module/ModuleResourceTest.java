package dev.chatelaine.project.module;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import dev.chatelaine.project.ConnectionId;
import dev.chatelaine.project.OrganizationId;
import dev.chatelaine.project.OrganizationRole;
import dev.chatelaine.project.TeamId;
import dev.chatelaine.project.testing.Person;
import dev.chatelaine.project.testing.ServiceTest;
import dev.chatelaine.project.testing.Stage;
import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Modules over HTTP, and projects that are made with them. */
@ServiceTest
class ModuleResourceTest {

    @Inject
    Stage stage;

    final Person ada = Person.named("Ada");
    final Person bob = Person.named("Bob");
    final Person carol = Person.named("Carol");
    OrganizationId labs;
    ConnectionId connection;
    String module;

    @BeforeEach
    void anOrganizationWithAModule() {
        labs = stage.organization("Example Labs", ada);
        stage.join(labs, bob, OrganizationRole.MEMBER);
        stage.join(labs, carol, OrganizationRole.MEMBER);
        connection = stage.connection(labs, ada);
        module = create(ada, "Sequencing").then().statusCode(201).extract().path("moduleId");
    }

    @Test
    void s4_admins_and_managers_of_the_organization_create_modules_and_are_not_in_them() {
        var manager = Person.named("Manager");
        stage.join(labs, manager, OrganizationRole.MANAGER);
        var created = create(manager, "Imaging").then().statusCode(201).extract();
        String id = created.path("moduleId");
        assertThat(created.header("Location")).endsWith("/v1/modules/" + id);
        manager.asks()
                .get("/v1/modules/" + id)
                .then()
                .statusCode(200)
                .body("name", equalTo("Imaging"))
                .body("product", equalTo("assay-registry"))
                .body("organizationId", equalTo(labs.toString()));
        manager.asks().get("/v1/modules/" + id + "/roles").then().body("items", hasSize(0));
        create(bob, "Mine").then().statusCode(403).body("type", endsWith("/organization-manager-required"));
    }

    @Test
    void s2_roles_are_given_to_users_and_teams_listed_by_name_changed_and_taken() {
        TeamId readers = stage.team(labs, "Readers", carol);
        give(ada, "user:" + bob.id(), "administrator").then().statusCode(204);
        give(bob, "team:" + readers, "user").then().statusCode(204);
        give(bob, "team:" + readers, "user").then().statusCode(204);
        carol.asks()
                .get("/v1/modules/" + module + "/roles")
                .then()
                .statusCode(200)
                .body("items.principal.name", contains("Readers", "Bob"))
                .body("items.principal.type", contains("team", "user"))
                .body("items.role", contains("user", "administrator"))
                .body("items[0].grantedBy", equalTo(bob.id().toString()));
        bob.asks()
                .body(Map.of("name", "Sequencing II"))
                .patch("/v1/modules/" + module)
                .then()
                .statusCode(204);
        carol.asks().get("/v1/modules/" + module).then().body("name", equalTo("Sequencing II"));
        bob.asks().delete(path("team:" + readers)).then().statusCode(204);
        bob.asks().delete(path("team:" + readers)).then().statusCode(204);
        carol.asks().get("/v1/modules/" + module).then().statusCode(404);
    }

    @Test
    void s2_only_its_creators_make_projects_in_a_module() {
        projectIn(module, bob).then().statusCode(404).body("type", endsWith("/module-unknown"));
        projectIn(module, ada).then().statusCode(403).body("type", endsWith("/not-module-creator"));
        give(ada, "user:" + bob.id(), "user").then().statusCode(204);
        projectIn(module, bob).then().statusCode(403).body("type", endsWith("/not-module-creator"));
        give(ada, "user:" + bob.id(), "creator").then().statusCode(204);
        String project = projectIn(module, bob).then().statusCode(201).extract().path("projectId");
        bob.asks().get("/v1/projects/" + project).then().body("moduleId", equalTo(module));
        String without = stage.project(labs, connection, bob);
        bob.asks().get("/v1/projects/" + without).then().body("moduleId", nullValue());
    }

    @Test
    void s2_roles_are_inherited_from_teams_as_long_as_one_is_in_them() {
        TeamId makers = stage.team(labs, "Makers", carol);
        give(ada, "team:" + makers, "creator").then().statusCode(204);
        give(ada, "user:" + carol.id(), "user").then().statusCode(204);
        projectIn(module, carol).then().statusCode(201);
        stage.takeOut(labs, makers, carol);
        projectIn(module, carol).then().statusCode(403);
    }

    @Test
    void pitfall_15_cross_tenant_handles_a_module_is_for_projects_of_its_own_organization() {
        var mallory = Person.named("Mallory");
        var others = stage.organization("Others", mallory);
        stage.join(others, bob, OrganizationRole.MEMBER);
        give(ada, "user:" + bob.id(), "creator").then().statusCode(204);
        var theirs = stage.connection(others, mallory);
        projectIn(module, bob, others, theirs).then().statusCode(404).body("type", endsWith("/module-unknown"));
        give(ada, "user:" + mallory.id(), "user").then().statusCode(404).body("type", endsWith("/person-unknown"));
        TeamId team = stage.team(others, "Theirs", mallory);
        give(ada, "team:" + team, "user").then().statusCode(404).body("type", endsWith("/team-unknown"));
    }

    @Test
    void a_role_begins_and_ends_by_the_clock() {
        var visit = new HashMap<String, Object>(Map.of("role", "creator", "reason", "a visit"));
        visit.put("endsAt", Instant.now().plusSeconds(1).toString());
        ada.asks().body(visit).put(path("user:" + bob.id())).then().statusCode(204);
        bob.asks().get("/v1/modules/" + module).then().statusCode(200);
        await().untilAsserted(
                        () -> bob.asks().get("/v1/modules/" + module).then().statusCode(404));
        visit.remove("endsAt");
        visit.put("startsAt", Instant.now().plusSeconds(3600).toString());
        ada.asks().body(visit).put(path("user:" + bob.id())).then().statusCode(204);
        bob.asks().get("/v1/modules/" + module).then().statusCode(404);
    }

    @Test
    void whoever_manages_the_organization_explains_their_own_role() {
        give(ada, "user:" + ada.id(), "user").then().statusCode(400).body("type", endsWith("/reason-and-end-required"));
    }

    @Test
    void the_list_is_complete_page_by_page_and_shows_others_than_managers_what_they_are_in() {
        var all = new ArrayList<String>(List.of(module));
        for (int i = 0; i < 4; i++)
            all.add(create(ada, "Module " + i).then().statusCode(201).extract().path("moduleId"));
        give(ada, "user:" + bob.id(), "user").then().statusCode(204);
        assertThat(listed(ada)).containsExactlyInAnyOrderElementsOf(all);
        assertThat(listed(bob)).containsExactly(module);
        assertThat(listed(carol)).isEmpty();
    }

    @Test
    void the_same_idempotency_key_twice_makes_one_module() {
        var key = UUID.randomUUID().toString();
        var body = Map.of("name", "Once", "product", "assay-registry");
        String path = "/v1/organizations/" + labs + "/modules";
        String first =
                ada.asks().header("Idempotency-Key", key).body(body).post(path).path("moduleId");
        String second =
                ada.asks().header("Idempotency-Key", key).body(body).post(path).path("moduleId");
        assertThat(second).isEqualTo(first);
        assertThat(listed(ada)).hasSize(2);
    }

    @Test
    void strangers_and_other_tenants_get_404_and_nobody_gets_401() {
        var mallory = Person.named("Mallory");
        stage.organization("Others", mallory);
        for (var stranger : List.of(Person.named("Eve"), mallory))
            assertThat(answers(stranger::asks)).allSatisfy(answer -> {
                assertThat(answer.statusCode()).isEqualTo(404);
                assertThat(answer.asString()).doesNotContain("Sequencing");
            });
        give(ada, "user:" + bob.id(), "administrator").then().statusCode(204);
        stage.deactivate(labs, bob);
        assertThat(answers(bob::asks))
                .allSatisfy(answer -> assertThat(answer.statusCode()).isEqualTo(404));
        assertThat(answers(() -> RestAssured.given().contentType(ContentType.JSON)))
                .allSatisfy(answer -> assertThat(answer.statusCode()).isEqualTo(401));
    }

    @Test
    void what_cannot_be_meant_is_refused() {
        var bad = Map.of(
                "principal",
                List.of("bob", "user:1", "email:" + bob.id(), "USER:" + bob.id(), "user:" + bob.id() + "0"));
        for (var principal : bad.get("principal"))
            give(ada, principal, "user").then().statusCode(400).body("errors.field", contains("principal"));
        give(ada, "user:" + bob.id(), "viewer").then().statusCode(400).body("errors.field", contains("role"));
        for (var body : List.of("{}", "{\"name\":\"A\"}", "{\"name\":\" \",\"product\":\"p\"}", "{\"name\":1}"))
            ada.asks()
                    .body(body)
                    .post("/v1/organizations/" + labs + "/modules")
                    .then()
                    .statusCode(400);
        ada.asks().body("{}").patch("/v1/modules/" + module).then().statusCode(400);
        ada.asks().get("/v1/modules/not-an-id").then().statusCode(400);
    }

    private List<Response> answers(Supplier<RequestSpecification> ask) {
        String path = "/v1/modules/" + module;
        return List.of(
                ask.get().body(Map.of("name", "A", "product", "p")).post("/v1/organizations/" + labs + "/modules"),
                ask.get().get("/v1/organizations/" + labs + "/modules"),
                ask.get().get(path),
                ask.get().body(Map.of("name", "B")).patch(path),
                ask.get().get(path + "/roles"),
                ask.get().body(Map.of("role", "user")).put(path("user:" + bob.id())),
                ask.get().delete(path("user:" + bob.id())));
    }

    private List<String> listed(Person who) {
        var found = new ArrayList<String>();
        String cursor = "";
        while (cursor != null) {
            var page = who.asks()
                    .queryParam("limit", 2)
                    .queryParam("cursor", cursor)
                    .get("/v1/organizations/" + labs + "/modules")
                    .then()
                    .statusCode(200)
                    .extract();
            found.addAll(page.path("items.moduleId"));
            cursor = page.path("next");
        }
        return found;
    }

    private Response create(Person who, String name) {
        return who.asks()
                .body(Map.of("name", name, "product", "assay-registry"))
                .post("/v1/organizations/" + labs + "/modules");
    }

    private Response give(Person who, String principal, String role) {
        return who.asks().body(Map.of("role", role)).put(path(principal));
    }

    private String path(String principal) {
        return "/v1/modules/" + module + "/roles/" + principal;
    }

    private Response projectIn(String module, Person who) {
        return projectIn(module, who, labs, connection);
    }

    private static Response projectIn(String module, Person who, OrganizationId organization, ConnectionId connection) {
        var storage = Map.of("connectionId", connection.toString(), "bucket", "genomics");
        return who.asks()
                .body(Map.of(
                        "organizationId",
                        organization.toString(),
                        "name",
                        "Attic",
                        "moduleId",
                        module,
                        "storage",
                        storage))
                .post("/v1/projects");
    }
}
