package dev.chatelaine.project.project;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import dev.chatelaine.chassis.eventstore.Commands;
import dev.chatelaine.project.Actor;
import dev.chatelaine.project.ConnectionId;
import dev.chatelaine.project.OrganizationId;
import dev.chatelaine.project.OrganizationRole;
import dev.chatelaine.project.ProjectId;
import dev.chatelaine.project.location.LocationCommand.ReservePlace;
import dev.chatelaine.project.location.Prefix;
import dev.chatelaine.project.testing.Person;
import dev.chatelaine.project.testing.ServiceTest;
import dev.chatelaine.project.testing.Stage;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Projects over HTTP. */
@ServiceTest
class ProjectResourceTest {

    @Inject
    Stage stage;

    @Inject
    Commands commands;

    final Person ada = Person.named("Ada");
    final Person bob = Person.named("Bob");
    OrganizationId labs;
    ConnectionId connection;

    @BeforeEach
    void anOrganizationWithStorage() {
        labs = stage.organization("Example Labs", ada);
        stage.join(labs, bob, OrganizationRole.MEMBER);
        connection = stage.connection(labs, ada);
    }

    @Test
    void a_project_begins_with_a_fresh_place_and_its_creator() {
        var created =
                stage.create(bob, labs, connection, null).then().statusCode(201).extract();
        String id = created.path("projectId");
        assertThat(created.header("Location")).endsWith("/v1/projects/" + id);
        assertThat(created.<String>path("storage.prefix")).isEqualTo("p-" + id + "/");
        bob.asks()
                .get("/v1/projects/" + id)
                .then()
                .statusCode(200)
                .body("name", equalTo("Attic"))
                .body("ownerId", equalTo(bob.id().toString()))
                .body("storage.bucket", equalTo("genomics"));
        bob.asks()
                .get("/v1/projects/" + id + "/team")
                .then()
                .statusCode(200)
                .body("items", hasSize(1))
                .body("items[0].status", equalTo("accepted"))
                .body("items[0].roles.project", equalTo("administrator"))
                .body("items[0].principal.fullName", equalTo("Bob"))
                .body("items[0].upload", equalTo(true));
    }

    @Test
    void only_the_connections_administrator_chooses_the_place() {
        stage.create(bob, labs, connection, "reads/")
                .then()
                .statusCode(403)
                .body("type", endsWith("/not-connection-administrator"));
        stage.create(bob, labs, connection, "").then().statusCode(403);
        stage.create(ada, labs, connection, "reads/").then().statusCode(201).body("storage.prefix", equalTo("reads/"));
    }

    @Test
    void nobody_creates_a_project_on_top_of_another() {
        stage.create(ada, labs, connection, "reads/").then().statusCode(201);
        for (var prefix : List.of("reads/", "reads/2026/", "")) {
            stage.create(ada, labs, connection, prefix).then().statusCode(409).body("type", endsWith("/place-taken"));
        }
        stage.create(ada, labs, connection, "reads2/").then().statusCode(201);
    }

    @Test
    void a_place_that_could_mean_another_is_refused() {
        for (var prefix : List.of("reads", "/reads/", "a//b/", "../", "a*/", "a?/", "${aws:username}/", "a%2Fb/")) {
            stage.create(ada, labs, connection, prefix).then().statusCode(400).body("type", endsWith("/place-invalid"));
        }
    }

    @Test
    void pitfall_15_cross_tenant_handles_anothers_connection_does_not_exist() {
        var eve = Person.named("Eve");
        var others = stage.organization("Others", eve);
        stage.create(eve, others, connection, null)
                .then()
                .statusCode(404)
                .body("type", endsWith("/storage-connection-unknown"));
        stage.create(eve, labs, connection, null)
                .then()
                .statusCode(404)
                .body("type", endsWith("/organization-unknown"));
        stage.create(ada, labs, new ConnectionId(UUID.randomUUID()), null)
                .then()
                .statusCode(404);
    }

    @Test
    void guests_create_no_projects() {
        var guest = Person.named("Guest");
        stage.join(labs, guest, OrganizationRole.GUEST);
        stage.create(guest, labs, connection, null)
                .then()
                .statusCode(403)
                .body("type", endsWith("/not-organization-member"));
    }

    @Test
    void the_list_of_my_projects_is_complete_page_by_page() {
        var mine = new ArrayList<String>();
        for (int i = 0; i < 5; i++) mine.add(stage.project(labs, connection, bob));
        stage.project(labs, connection, ada);
        var listed = new ArrayList<String>();
        String cursor = "";
        while (cursor != null) {
            var page = bob.asks()
                    .queryParam("limit", 2)
                    .queryParam("cursor", cursor)
                    .get("/v1/projects")
                    .then()
                    .statusCode(200)
                    .extract();
            listed.addAll(page.path("items.projectId"));
            cursor = page.path("next");
        }
        assertThat(listed).containsExactlyInAnyOrderElementsOf(mine);
    }

    @Test
    void the_owner_hands_over_to_another_administrator() {
        String id = stage.project(labs, connection, ada);
        var team = new TeamClient(id);
        ada.asks()
                .body(Map.of("userId", bob.id()))
                .put("/v1/projects/" + id + "/owner")
                .then()
                .statusCode(409)
                .body("type", endsWith("/owner-not-administrator"));
        team.join(ada, bob, "administrator");
        ada.asks()
                .body(Map.of("userId", bob.id()))
                .put("/v1/projects/" + id + "/owner")
                .then()
                .statusCode(204);
        bob.asks()
                .get("/v1/projects/" + id)
                .then()
                .body("ownerId", equalTo(bob.id().toString()));
        ada.asks().post("/v1/projects/" + id + "/leave").then().statusCode(200);
        bob.asks().get("/v1/projects/" + id + "/team").then().body("items", hasSize(1));
    }

    @Test
    void the_last_administrator_stays() {
        String id = stage.project(labs, connection, ada);
        ada.asks()
                .post("/v1/projects/" + id + "/leave")
                .then()
                .statusCode(409)
                .body("type", endsWith("/last-administrator"));
        new TeamClient(id).join(ada, bob, "administrator");
        ada.asks()
                .post("/v1/projects/" + id + "/leave")
                .then()
                .statusCode(409)
                .body("type", endsWith("/owner-must-hand-over"));
    }

    @Test
    void the_same_idempotency_key_twice_has_one_effect() {
        var body = Map.of(
                "organizationId",
                labs.toString(),
                "name",
                "Once",
                "storage",
                Map.of("connectionId", connection.toString(), "bucket", "genomics"));
        var key = UUID.randomUUID().toString();
        var first = bob.asks().header("Idempotency-Key", key).body(body).post("/v1/projects");
        var second = bob.asks().header("Idempotency-Key", key).body(body).post("/v1/projects");
        assertThat(second.statusCode()).isEqualTo(201);
        assertThat(second.<String>path("projectId")).isEqualTo(first.path("projectId"));
        bob.asks().get("/v1/projects").then().body("items", hasSize(1));
    }

    @Test
    void a_project_whose_creation_broke_off_after_its_place_was_reserved_begins_all_the_same() {
        var id = new ProjectId(UUID.randomUUID());
        reserve("genomics", id);
        await().untilAsserted(() ->
                bob.asks().get("/v1/projects/" + id).then().statusCode(200).body("name", equalTo("Broken off")));
    }

    @Test
    void a_place_that_no_project_can_begin_on_holds_up_no_other_creation() {
        reserve("imaging", new ProjectId(UUID.fromString(stage.project(labs, connection, bob)))); // it has a place
        var id = new ProjectId(UUID.randomUUID());
        reserve("genomics", id);
        await().untilAsserted(() -> bob.asks().get("/v1/projects/" + id).then().statusCode(200));
    }

    private void reserve(String bucket, ProjectId id) {
        var actor = new Actor(bob.userId(), Set.of(OrganizationRole.MEMBER), true);
        commands.send(new ReservePlace(actor, false, connection, bucket, Prefix.opaque(id), id, labs, "Broken off"));
    }

    @Test
    void the_organizations_administrator_explains_their_own_access_by_address_too() {
        var team = new TeamClient(stage.project(labs, connection, bob));
        var mine = TeamClient.entry(TeamClient.email(ada.email()), "viewer");
        team.post(ada, mine).then().statusCode(400).body("type", endsWith("/reason-and-end-required"));
        mine.put("reason", "an audit");
        mine.put("endsAt", Instant.now().plusSeconds(600).toString());
        team.post(ada, mine).then().statusCode(201);
    }

    @Test
    void the_organizations_administrator_sees_who_is_there_and_appoints() {
        String id = stage.project(labs, connection, bob);
        var carol = Person.named("Carol");
        stage.join(labs, carol, OrganizationRole.MEMBER);
        ada.asks().get("/v1/projects/" + id).then().statusCode(200);
        ada.asks().get("/v1/projects").then().body("items", hasSize(0));
        new TeamClient(id).join(ada, carol, "administrator");
        ada.asks()
                .body(Map.of("userId", carol.id()))
                .put("/v1/projects/" + id + "/owner")
                .then()
                .statusCode(204);
    }
}
