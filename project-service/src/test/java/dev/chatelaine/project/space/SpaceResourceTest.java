package dev.chatelaine.project.space;

import static dev.chatelaine.project.space.SpaceClient.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import dev.chatelaine.chassis.eventstore.Commands;
import dev.chatelaine.project.Actor;
import dev.chatelaine.project.ConnectionId;
import dev.chatelaine.project.OrganizationId;
import dev.chatelaine.project.OrganizationRole;
import dev.chatelaine.project.SpaceId;
import dev.chatelaine.project.TeamId;
import dev.chatelaine.project.location.LocationCommand.ReservePlaceForSpace;
import dev.chatelaine.project.location.Prefix;
import dev.chatelaine.project.testing.Person;
import dev.chatelaine.project.testing.ServiceTest;
import dev.chatelaine.project.testing.Stage;
import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Spaces over HTTP. */
@ServiceTest
class SpaceResourceTest {

    @Inject
    Stage stage;

    @Inject
    Commands commands;

    final Person ada = Person.named("Ada");
    final Person bob = Person.named("Bob");
    final Person carol = Person.named("Carol");
    OrganizationId labs;
    ConnectionId connection;

    @BeforeEach
    void anOrganizationWithStorage() {
        labs = stage.organization("Example Labs", ada);
        stage.join(labs, bob, OrganizationRole.MEMBER);
        stage.join(labs, carol, OrganizationRole.MEMBER);
        connection = stage.connection(labs, ada);
    }

    @Test
    void a_space_begins_with_a_fresh_place_and_its_creator_as_admin() {
        var created = create(bob, labs, connection, null).then().statusCode(201).extract();
        String id = created.path("spaceId");
        assertThat(created.header("Location")).endsWith("/v1/spaces/" + id);
        assertThat(created.<String>path("storage.prefix")).isEqualTo("s-" + id + "/");
        bob.asks()
                .get("/v1/spaces/" + id)
                .then()
                .statusCode(200)
                .body("space.name", equalTo("Shelf"))
                .body("space.restricted", equalTo(true))
                .body("space.storage.bucket", equalTo("genomics"))
                .body("access", nullValue());
        bob.asks()
                .get("/v1/spaces/" + id + "/collaborators")
                .then()
                .body("items", hasSize(1))
                .body("items[0].principal.name", equalTo("Bob"))
                .body("items[0].role", equalTo("admin"));
    }

    @Test
    void s4_a_space_lies_outside_every_project_and_a_project_outside_every_space() {
        create(ada, labs, connection, "shelf/").then().statusCode(201);
        for (var prefix : List.of("shelf/", "shelf/a/", ""))
            stage.create(ada, labs, connection, prefix).then().statusCode(409).body("type", endsWith("/place-taken"));
        stage.create(ada, labs, connection, "reads/").then().statusCode(201);
        for (var prefix : List.of("reads/", "reads/a/", ""))
            create(ada, labs, connection, prefix).then().statusCode(409).body("type", endsWith("/place-taken"));
        create(bob, labs, connection, "elsewhere/")
                .then()
                .statusCode(403)
                .body("type", endsWith("/not-connection-administrator"));
        create(ada, labs, connection, "a*/").then().statusCode(400).body("type", endsWith("/place-invalid"));
    }

    @Test
    void a_space_without_a_place_holds_no_bytes() {
        var body = Map.of("organizationId", labs.toString(), "name", "Notes");
        String id = bob.asks()
                .body(body)
                .post("/v1/spaces")
                .then()
                .statusCode(201)
                .extract()
                .path("spaceId");
        bob.asks().get("/v1/spaces/" + id).then().body("space.storage", nullValue());
        put(bob, id, "user:" + carol.id(), "write").then().statusCode(204);
        place(carol, id, "genomics").then().statusCode(403).body("type", endsWith("/not-space-admin"));
        place(ada, id, "genomics").then().statusCode(403).body("type", endsWith("/not-space-admin"));
        place(bob, id, "genomics").then().statusCode(200).body("prefix", equalTo("s-" + id + "/"));
        place(bob, id, "genomics").then().statusCode(200);
        place(bob, id, "imaging").then().statusCode(409).body("type", endsWith("/space-has-a-place"));
        bob.asks().get("/v1/spaces/" + id).then().body("space.storage.bucket", equalTo("genomics"));
    }

    private Response place(Person who, String space, String bucket) {
        return who.asks()
                .body(Map.of("connectionId", connection.toString(), "bucket", bucket))
                .put("/v1/spaces/" + space + "/storage");
    }

    @Test
    void collaborators_are_taken_in_changed_and_let_go() {
        String id = space(bob, labs, connection);
        TeamId readers = stage.team(labs, "Readers", carol);
        put(bob, id, "team:" + readers, "read").then().statusCode(204);
        put(bob, id, "team:" + readers, "read").then().statusCode(204);
        carol.asks()
                .get("/v1/spaces/" + id + "/collaborators")
                .then()
                .body("items.principal.name", containsInAnyOrder("Readers", "Bob"));
        put(carol, id, "user:" + carol.id(), "admin").then().statusCode(403).body("type", endsWith("/not-space-admin"));
        put(bob, id, "team:" + readers, "admin").then().statusCode(204);
        carol.asks()
                .body(Map.of("name", "Upper shelf"))
                .patch("/v1/spaces/" + id)
                .then()
                .statusCode(204);
        remove(bob, id, "user:" + bob.id()).then().statusCode(409).body("type", endsWith("/last-space-admin"));
        stage.takeOut(labs, readers, carol);
        carol.asks().get("/v1/spaces/" + id).then().statusCode(404);
    }

    @Test
    void s4_nobody_but_its_admins_takes_people_in_whatever_their_rank() {
        String id = space(bob, labs, connection);
        ada.asks().get("/v1/spaces/" + id).then().statusCode(200).body("access", nullValue());
        put(ada, id, "user:" + ada.id(), "read").then().statusCode(403).body("type", endsWith("/not-space-admin"));
        put(bob, id, "user:" + carol.id(), "read").then().statusCode(204);
        remove(ada, id, "user:" + carol.id()).then().statusCode(204);
        carol.asks().get("/v1/spaces/" + id).then().statusCode(404);
        remove(ada, id, "user:" + bob.id()).then().statusCode(409).body("type", endsWith("/last-space-admin"));
    }

    @Test
    void where_every_admin_is_deactivated_the_organization_names_another() {
        String id = space(bob, labs, connection);
        var carols = Map.of("role", "admin", "reason", "Bob has left us");
        String path = "/v1/spaces/" + id + "/collaborators/user:" + carol.id();
        ada.asks().body(carols).put(path).then().statusCode(403);
        stage.deactivate(labs, bob);
        ada.asks()
                .body(Map.of("role", "admin"))
                .put(path)
                .then()
                .statusCode(400)
                .body("type", endsWith("/reason-required"));
        ada.asks().body(carols).put(path).then().statusCode(204);
        ada.asks().body(carols).put(path).then().statusCode(204);
        remove(carol, id, "user:" + bob.id()).then().statusCode(204);
    }

    @Test
    void the_lists_are_complete_page_by_page() {
        var mine = new ArrayList<String>();
        for (int i = 0; i < 5; i++) mine.add(space(bob, labs, connection));
        String carols = space(carol, labs, connection);
        TeamId readers = stage.team(labs, "Readers", bob);
        put(carol, carols, "team:" + readers, "read").then().statusCode(204);
        mine.add(carols);
        assertThat(listed(bob, null)).containsExactlyInAnyOrderElementsOf(mine);
        assertThat(listed(bob, labs.toString())).containsExactlyInAnyOrderElementsOf(mine);
        assertThat(listed(carol, null)).containsExactly(carols);
        assertThat(listed(ada, null)).isEmpty();
        assertThat(listed(ada, labs.toString())).containsExactlyInAnyOrderElementsOf(mine);
        for (int i = 0; i < 3; i++) {
            var person = Person.named("Person" + i);
            stage.join(labs, person, OrganizationRole.GUEST);
            put(carol, carols, "user:" + person.id(), "read").then().statusCode(204);
        }
        var names = new ArrayList<String>();
        String cursor = "";
        while (cursor != null) {
            var page = carol.asks()
                    .queryParam("limit", 2)
                    .queryParam("cursor", cursor)
                    .get("/v1/spaces/" + carols + "/collaborators");
            names.addAll(page.path("items.principal.name"));
            cursor = page.path("next");
        }
        assertThat(names).containsExactlyInAnyOrder("Carol", "Readers", "Person0", "Person1", "Person2");
        stage.deactivate(labs, bob);
        assertThat(listed(bob, null)).isEmpty();
    }

    @Test
    void a_space_whose_creation_broke_off_after_its_place_was_reserved_begins_all_the_same() {
        var id = new SpaceId(UUID.randomUUID());
        var actor = new Actor(bob.userId(), Set.of(OrganizationRole.MEMBER), true);
        commands.send(new ReservePlaceForSpace(
                actor, false, connection, "genomics", Prefix.opaque(id), id, labs, "Broken off", true));
        await().untilAsserted(() ->
                bob.asks().get("/v1/spaces/" + id).then().statusCode(200).body("space.name", equalTo("Broken off")));
    }

    @Test
    void the_same_idempotency_key_twice_makes_one_space() {
        var key = UUID.randomUUID().toString();
        var storage = Map.of("connectionId", connection.toString(), "bucket", "genomics");
        var body = Map.of("organizationId", labs.toString(), "name", "Once", "storage", storage);
        String first = bob.asks()
                .header("Idempotency-Key", key)
                .body(body)
                .post("/v1/spaces")
                .path("spaceId");
        String second = bob.asks()
                .header("Idempotency-Key", key)
                .body(body)
                .post("/v1/spaces")
                .path("spaceId");
        assertThat(second).isEqualTo(first);
        assertThat(listed(bob, null)).containsExactly(first);
    }

    @Test
    void pitfall_12_idor_strangers_other_tenants_and_the_deactivated_get_404_and_nobody_gets_401() {
        String id = space(bob, labs, connection);
        String project = stage.project(labs, connection, bob);
        var mallory = Person.named("Mallory");
        stage.organization("Others", mallory);
        for (var stranger : List.of(Person.named("Eve"), mallory, carol))
            assertThat(answers(stranger::asks, id, project)).allSatisfy(SpaceResourceTest::isUnknown);
        stage.deactivate(labs, bob);
        assertThat(answers(bob::asks, id, project)).allSatisfy(SpaceResourceTest::isUnknown);
        assertThat(answers(() -> RestAssured.given().contentType(ContentType.JSON), id, project))
                .allSatisfy(answer -> assertThat(answer.statusCode()).isEqualTo(401));
        create(mallory, labs, connection, null).then().statusCode(404).body("type", endsWith("/organization-unknown"));
        mallory.asks()
                .queryParam("organization", labs.toString())
                .get("/v1/spaces")
                .then()
                .statusCode(404);
    }

    @Test
    void pitfall_15_cross_tenant_handles_others_connections_people_and_teams_are_unknown() {
        var mallory = Person.named("Mallory");
        var others = stage.organization("Others", mallory);
        create(mallory, others, connection, null)
                .then()
                .statusCode(404)
                .body("type", endsWith("/storage-connection-unknown"));
        String id = space(bob, labs, connection);
        put(bob, id, "user:" + mallory.id(), "read").then().statusCode(404).body("type", endsWith("/person-unknown"));
        TeamId theirs = stage.team(others, "Theirs", mallory);
        put(bob, id, "team:" + theirs, "read").then().statusCode(404).body("type", endsWith("/team-unknown"));
    }

    @Test
    void what_cannot_be_meant_is_refused() {
        String id = space(bob, labs, connection);
        for (var principal : List.of("bob", "user:1", "email:" + bob.id(), "team:"))
            put(bob, id, principal, "read").then().statusCode(400).body("errors.field", contains("principal"));
        for (var scope : List.of("module", "module:1", "space:" + id, "project:" + id + "0"))
            attach(bob, id, scope).then().statusCode(400).body("errors.field", contains("scope"));
        put(bob, id, "user:" + carol.id(), "owner").then().statusCode(400).body("errors.field", contains("role"));
        for (var body : List.of("{}", "{\"name\":\"A\"}", "{\"organizationId\":\"x\",\"name\":\"A\"}"))
            bob.asks().body(body).post("/v1/spaces").then().statusCode(400);
        bob.asks().body("{\"colour\":1}").patch("/v1/spaces/" + id).then().statusCode(400);
        bob.asks().get("/v1/spaces/x").then().statusCode(400);
        bob.asks().queryParam("cursor", "?").get("/v1/spaces").then().statusCode(400);
    }

    private static void isUnknown(Response answer) {
        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.asString()).doesNotContain("Shelf");
    }

    private List<Response> answers(Supplier<RequestSpecification> ask, String id, String project) {
        String path = "/v1/spaces/" + id;
        String collaborator = path + "/collaborators/user:" + carol.id();
        String attachment = path + "/attachments/project:" + project;
        return List.of(
                ask.get().get(path),
                ask.get().body(Map.of("name", "Mine")).patch(path),
                ask.get()
                        .body(Map.of("connectionId", connection.toString(), "bucket", "genomics"))
                        .put(path + "/storage"),
                ask.get().get(path + "/collaborators"),
                ask.get().body(Map.of("role", "read")).put(collaborator),
                ask.get().delete(collaborator),
                ask.get().get(path + "/attachments"),
                ask.get().put(attachment),
                ask.get().delete(attachment));
    }
}
