package dev.chatelaine.project.resource;

import static dev.chatelaine.project.resource.ResourceClient.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import dev.chatelaine.project.ConnectionId;
import dev.chatelaine.project.OrganizationId;
import dev.chatelaine.project.OrganizationRole;
import dev.chatelaine.project.project.TeamClient;
import dev.chatelaine.project.testing.Person;
import dev.chatelaine.project.testing.ServiceTest;
import dev.chatelaine.project.testing.Stage;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Ada administers the project, Bob contributes, Vera only views; Dave is in the organization alone, Gus is a guest. */
@ServiceTest
class ResourceResourceTest {

    @Inject
    Stage stage;

    final Person ada = Person.named("Ada");
    final Person bob = Person.named("Bob");
    final Person vera = Person.named("Vera");
    final Person dave = Person.named("Dave");
    final Person gus = Person.named("Gus");
    OrganizationId labs;
    ConnectionId connection;
    String project;

    @BeforeEach
    void aProject() {
        labs = stage.organization("Example Labs", ada);
        for (Person one : List.of(bob, vera, dave)) stage.join(labs, one, OrganizationRole.MEMBER);
        stage.join(labs, gus, OrganizationRole.GUEST);
        connection = stage.connection(labs, ada);
        project = stage.project(labs, connection, ada);
        new TeamClient(project).join(ada, bob, "contributor");
        new TeamClient(project).join(ada, vera, "viewer");
    }

    @Test
    void a_contributor_registers_and_nobody_else_sees_it_at_first() {
        String dataset = resource(bob, project, "dataset");
        get(bob, dataset)
                .then()
                .body("type", equalTo("dataset"))
                .body("visibility", equalTo("private"))
                .body("ownerId", equalTo(bob.id().toString()))
                .body("level", equalTo("edit"))
                .body("actions", contains("view", "read", "edit"))
                .body("spaceId", nullValue());
        for (Person one : List.of(vera, dave, gus))
            assertThat(get(one, dataset).statusCode()).isEqualTo(404);
        get(ada, dataset).then().statusCode(200).body("level", nullValue()).body("actions.size()", equalTo(0));
        register(vera, project, "dataset", null, null)
                .then()
                .statusCode(403)
                .body("type", endsWith("not-project-contributor"));
        register(dave, project, "dataset", null, null).then().statusCode(404);
        register(bob, project, "spaceship", null, null).then().statusCode(400).body("errors[0].field", equalTo("type"));
        register(bob, project, "dataset", null, "../others/")
                .then()
                .statusCode(400)
                .body("type", endsWith("resource-path-invalid"));
    }

    @Test
    void a_type_of_the_organizations_own_gives_its_own_actions() {
        ada.asks()
                .body(Map.of("name", "cell-line", "actions", List.of("view", "order")))
                .post("/v1/organizations/" + labs + "/resource-types")
                .then()
                .statusCode(201);
        String cells = resource(bob, project, "cell-line");
        share(bob, cells, user(dave), "view").then().statusCode(204);
        assertThat(actions(dave, cells)).containsExactly("view");
        share(bob, cells, user(dave), "edit").then().statusCode(204);
        assertThat(actions(dave, cells)).containsExactly("view", "order");
    }

    @Test
    void shares_by_name_and_through_teams_to_view_or_to_edit() {
        String application = resource(bob, project, "application");
        var readers = stage.team(labs, "Readers", vera);
        share(bob, application, user(dave), "view").then().statusCode(204);
        share(bob, application, "team:" + readers, "edit").then().statusCode(204);
        assertThat(actions(dave, application)).containsExactly("view");
        assertThat(actions(vera, application)).containsExactly("view", "edit");
        bob.asks()
                .get("/v1/resources/" + application + "/shares")
                .then()
                .body("items.principal.type", contains("team", "user"))
                .body("items.principal.name", contains("Readers", "Dave"));
        stage.takeOut(labs, readers, vera);
        assertThat(actions(vera, application)).isEmpty();
        unshare(dave, application, user(dave)).then().statusCode(204);
        assertThat(actions(dave, application)).isEmpty();
        share(bob, application, user(Person.named("Eve")), "view")
                .then()
                .statusCode(404)
                .body("type", endsWith("person-unknown"));
        share(bob, application, "team:" + UUID.randomUUID(), "view")
                .then()
                .statusCode(404)
                .body("type", endsWith("team-unknown"));
        share(bob, application, "email:x", "view").then().statusCode(400);
        share(bob, application, user(dave), Map.of("level", "view", "endsAt", "2020-01-01T00:00:00Z"))
                .then()
                .statusCode(400)
                .body("type", endsWith("access-ends-before-it-starts"));
    }

    @Test
    void viewers_of_a_workflow_see_its_logs_only() {
        String workflow = resource(bob, project, "workflow");
        share(bob, workflow, user(dave), "view").then().statusCode(204);
        assertThat(actions(dave, workflow)).containsExactly("view-logs");
        assertThat(actions(bob, workflow)).containsExactly("view-logs", "view", "run", "edit");
    }

    @Test
    void all_users_leaves_guests_out() {
        String source = resource(bob, project, "data-source");
        show(bob, source, "all-users").then().statusCode(204);
        assertThat(actions(dave, source)).containsExactly("view", "read");
        assertThat(actions(gus, source)).isEmpty();
        assertThat(actions(Person.named("Eve"), source)).isEmpty();
        share(bob, source, user(gus), "view").then().statusCode(204);
        assertThat(actions(gus, source)).as("what they are asked to").containsExactly("view", "read");
        show(bob, source, "private").then().statusCode(204);
        assertThat(actions(gus, source)).isEmpty();
        assertThat(actions(dave, source)).isEmpty();
        show(bob, source, "specific").then().statusCode(204);
        assertThat(actions(gus, source)).as("nothing comes back").isEmpty();
    }

    @Test
    void workspaces_inherit_the_projects_access() {
        String workspace = resource(bob, project, "workspace");
        share(bob, workspace, user(dave), "view").then().statusCode(409);
        get(vera, workspace).then().statusCode(200).body("level", equalTo("view"));
        get(ada, workspace).then().statusCode(200).body("level", equalTo("edit"));
        assertThat(get(dave, workspace).statusCode()).isEqualTo(404);
        share(ada, workspace, user(dave), "view").then().statusCode(409).body("type", endsWith("workspace-inherits"));
        show(ada, workspace, "all-users").then().statusCode(409).body("type", endsWith("workspace-inherits"));
    }

    @Test
    void only_the_owner_and_administrators_of_the_project_share() {
        String dataset = resource(bob, project, "dataset");
        share(bob, dataset, user(vera), "edit").then().statusCode(204);
        share(vera, dataset, user(dave), "view").then().statusCode(403).body("type", endsWith("not-resource-owner"));
        vera.asks().get("/v1/resources/" + dataset + "/shares").then().statusCode(403);
        vera.asks()
                .body(Map.of("name", "All reads"))
                .patch("/v1/resources/" + dataset)
                .then()
                .statusCode(204);
        share(ada, dataset, user(dave), "view").then().statusCode(204);
        dave.asks()
                .body(Map.of("name", "Mine"))
                .patch("/v1/resources/" + dataset)
                .then()
                .statusCode(403)
                .body("type", endsWith("not-resource-editor"));
        share(ada, dataset, user(ada), "edit").then().statusCode(400).body("type", endsWith("reason-and-end-required"));
        var audit = Map.of(
                "level",
                "view",
                "reason",
                "An audit",
                "endsAt",
                Instant.now().plusSeconds(600).toString());
        share(ada, dataset, user(ada), audit).then().statusCode(204);
        assertThat(actions(ada, dataset)).containsExactly("view", "read");
    }

    @Test
    void who_leaves_or_is_deactivated_loses_it_and_the_resource_stays() {
        String dataset = resource(bob, project, "dataset");
        share(bob, dataset, user(dave), "view").then().statusCode(204);
        bob.asks().post("/v1/projects/" + project + "/leave").then().statusCode(200);
        assertThat(get(bob, dataset).statusCode()).isEqualTo(404);
        assertThat(get(dave, dataset).statusCode()).isEqualTo(200);
        stage.deactivate(labs, dave);
        assertThat(get(dave, dataset).statusCode()).isEqualTo(404);
        assertThat(listed(dave, null)).isEmpty();
        get(ada, dataset).then().statusCode(200);
    }

    @Test
    void pitfall_7_check_and_list_disagree_lists_show_exactly_what_can_be_looked_at() {
        var all = new ArrayList<String>();
        for (int i = 0; i < 5; i++) all.add(resource(i % 2 == 0 ? bob : ada, project, "dataset"));
        all.add(resource(bob, project, "workspace"));
        share(bob, all.get(0), user(dave), "view");
        share(ada, all.get(1), user(gus), "edit");
        show(bob, all.get(2), "all-users");
        delete(bob, all.get(4));
        for (Person one : List.of(ada, bob, vera, dave, gus, Person.named("Eve"))) {
            var seen =
                    all.stream().filter(id -> get(one, id).statusCode() == 200).toList();
            assertThat(listed(one, project)).as(one.name()).containsExactlyInAnyOrderElementsOf(seen);
        }
        assertThat(listed(dave, null)).containsExactlyInAnyOrder(all.get(0), all.get(2));
        assertThat(listed(gus, null)).containsExactly(all.get(1));
        assertThat(listed(Person.named("Eve"), UUID.randomUUID().toString())).isEmpty();
    }

    @Test
    void a_deleted_one_is_gone_for_everybody_and_deleting_twice_is_once() {
        String dataset = resource(bob, project, "dataset");
        share(bob, dataset, user(dave), "view");
        delete(dave, dataset).then().statusCode(403);
        delete(bob, dataset).then().statusCode(204);
        delete(bob, dataset).then().statusCode(204);
        for (Person one : List.of(ada, bob, dave))
            assertThat(get(one, dataset).statusCode()).isEqualTo(404);
    }

    @Test
    void a_resource_in_a_restricted_space_needs_both_memberships_and_moves_when_its_bytes_do() {
        String space = space(bob);
        attach(space);
        String dataset = register(bob, project, "dataset", null, "reads/").path("resourceId");
        show(bob, dataset, "all-users").then().statusCode(204);
        assertThat(get(vera, dataset).statusCode()).isEqualTo(200);
        move(bob, dataset, space).then().statusCode(204);
        get(bob, dataset)
                .then()
                .body("moving", equalTo(true))
                .body("nextSpaceId", equalTo(space))
                .body("spaceId", nullValue());
        arrived(bob, dataset, space).then().statusCode(204);
        arrived(bob, dataset, space).then().statusCode(204);
        get(bob, dataset).then().body("moving", equalTo(false)).body("spaceId", equalTo(space));
        for (Person one : List.of(ada, vera, dave))
            assertThat(get(one, dataset).statusCode()).as(one.name()).isEqualTo(404);
        collaborate(space, vera, "read");
        assertThat(get(vera, dataset).statusCode())
                .as("collaborates and is in the project")
                .isEqualTo(200);
        collaborate(space, dave, "read");
        assertThat(get(dave, dataset).statusCode()).as("collaborates alone").isEqualTo(404);
        String application = resource(vera(), project, "application");
        move(vera, application, space).then().statusCode(403).body("type", endsWith("not-space-writer"));
        register(bob, project, "application", UUID.randomUUID().toString(), null)
                .then()
                .statusCode(403)
                .body("type", endsWith("not-space-writer"));
    }

    /** Vera as a contributor. */
    private Person vera() {
        String entries = "items.find { it.userId == '" + vera.id() + "' }.entryId";
        String entry = new TeamClient(project).list(ada).path(entries);
        new TeamClient(project).patch(ada, entry, Map.of("roles", Map.of("project", "contributor")));
        vera.asks().get("/v1/projects/" + project);
        return vera;
    }

    private String space(Person admin) {
        var body = Map.of("organizationId", labs.toString(), "name", "Vault");
        return admin.asks()
                .body(body)
                .post("/v1/spaces")
                .then()
                .statusCode(201)
                .extract()
                .path("spaceId");
    }

    /** By Ada, who administers the project, once Bob has made her an admin of the space for the time. */
    private void attach(String space) {
        collaborate(space, ada, "admin");
        ada.asks()
                .put("/v1/spaces/" + space + "/attachments/project:" + project)
                .then()
                .statusCode(204);
        bob.asks()
                .delete("/v1/spaces/" + space + "/collaborators/" + user(ada))
                .then()
                .statusCode(204);
    }

    private void collaborate(String space, Person who, String role) {
        bob.asks()
                .body(Map.of("role", role))
                .put("/v1/spaces/" + space + "/collaborators/" + user(who))
                .then()
                .statusCode(204);
    }

    private static Response delete(Person who, String resource) {
        return who.asks().delete("/v1/resources/" + resource);
    }

    @Test
    void pitfall_12_idor_strangers_and_other_tenants_hear_of_nothing() {
        String dataset = resource(bob, project, "dataset");
        share(bob, dataset, user(dave), "view");
        var mallory = Person.named("Mallory");
        stage.organization("Others", mallory);
        for (Person who : List.of(Person.named("Eve"), mallory)) {
            var answers = List.of(
                    register(who, project, "dataset", null, null),
                    get(who, dataset),
                    who.asks().body(Map.of("name", "Mine")).patch("/v1/resources/" + dataset),
                    delete(who, dataset),
                    who.asks().get("/v1/resources/" + dataset + "/shares"),
                    share(who, dataset, user(who), "edit"),
                    unshare(who, dataset, user(dave)),
                    show(who, dataset, "all-users"),
                    move(who, dataset, null),
                    arrived(who, dataset, null));
            assertThat(answers).allSatisfy(answer -> {
                assertThat(answer.statusCode()).isEqualTo(404);
                assertThat(answer.<String>path("type")).endsWith("-unknown");
            });
            assertThat(listed(who, project)).isEmpty();
            assertThat(listed(who, null)).isEmpty();
        }
    }

    @Test
    void an_archived_project_gives_nobody_anything_more() {
        String dataset = resource(bob, project, "dataset");
        share(bob, dataset, user(dave), "view").then().statusCode(204);
        ada.asks().body(Map.of("reason", "Done")).post("/v1/projects/" + project + "/archive");
        share(bob, dataset, user(vera), "view").then().statusCode(409).body("type", endsWith("project-archived"));
        show(bob, dataset, "all-users").then().statusCode(409);
        register(bob, project, "dataset", null, null).then().statusCode(409);
        unshare(bob, dataset, user(dave)).then().statusCode(204);
    }

    @Test
    void the_same_idempotency_key_registers_once() {
        var body = Map.of("projectId", project, "type", "dataset", "name", "Once");
        String key = UUID.randomUUID().toString();
        for (int i = 0; i < 3; i++)
            bob.asks()
                    .header("Idempotency-Key", key)
                    .body(body)
                    .post("/v1/resources")
                    .then()
                    .statusCode(201);
        assertThat(listed(bob, project)).hasSize(1);
    }
}
