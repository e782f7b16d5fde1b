package dev.chatelaine.identity.scim;

import static dev.chatelaine.identity.scim.Directory.operation;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import dev.chatelaine.chassis.eventstore.Commands;
import dev.chatelaine.chassis.testing.Infrastructure;
import dev.chatelaine.identity.Actor;
import dev.chatelaine.identity.OrganizationId;
import dev.chatelaine.identity.OrganizationRole;
import dev.chatelaine.identity.Storage;
import dev.chatelaine.identity.UserId;
import dev.chatelaine.identity.Visitor;
import dev.chatelaine.identity.organization.OrganizationCommand.EnrolOrganizationMember;
import dev.chatelaine.identity.organization.Roles;
import dev.chatelaine.identity.realm.HomeRealm;
import dev.chatelaine.identity.realm.NewAccount;
import dev.chatelaine.identity.realm.RealmUnderTest;
import dev.chatelaine.identity.realm.TestingAccounts;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
@WithTestResource(value = RealmUnderTest.class, scope = TestResourceScope.MATCHING_RESOURCES)
class ScimUserTest extends ScimTest {

    @Inject
    HomeRealm realm;

    @Inject
    TestingAccounts accounts;

    @Inject
    Storage storage;

    @Inject
    Commands commands;

    @Test
    void a_directorys_round_trip() {
        var created = directory.post("/Users", """
                {
                  "schemas": ["urn:ietf:params:scim:schemas:core:2.0:User"],
                  "userName": "%s",
                  "externalId": "bjensen",
                  "name": {"formatted": "Ms. Barbara J Jensen III", "familyName": "Jensen", "givenName": "Barbara"}
                }""".formatted(directory.address("bjensen")));
        String id = created.path("id");
        created.then()
                .statusCode(201)
                .header("Location", endsWith("/scim/v2/Users/" + id))
                .header("ETag", notNullValue())
                .body("userName", equalTo(directory.address("bjensen")))
                .body("externalId", equalTo("bjensen"))
                .body("name.familyName", equalTo("Jensen"))
                .body("name.givenName", equalTo("Barbara"))
                .body("active", equalTo(true))
                .body("meta.resourceType", equalTo("User"))
                .body("meta.location", endsWith("/scim/v2/Users/" + id));
        assertThat(realm.findByEmail(directory.address("bjensen")).orElseThrow().userId())
                .hasToString(id);
        ada.get("/v1/organizations/{id}/users", labs)
                .then()
                .body("items.userId", hasItem(id))
                .body("items.find { it.userId == '" + id + "' }.fullName", equalTo("Barbara Jensen"))
                .body("items.find { it.userId == '" + id + "' }.roles", contains("member"));

        directory.get("/Users/{id}", id).then().statusCode(200).body("externalId", equalTo("bjensen"));
        directory
                .get("/Users?filter={filter}", "userName eq \"" + directory.address("BJensen") + "\"")
                .then()
                .statusCode(200)
                .body("totalResults", equalTo(1))
                .body("Resources.id", contains(id));

        directory
                .put("/Users/" + id, """
                        {"schemas": ["urn:ietf:params:scim:schemas:core:2.0:User"], "id": "%s", "userName": "%s",
                         "externalId": "bjensen", "name": {"familyName": "Smith", "givenName": "Barbara"}}""".formatted(id, directory.address("bjensen")))
                .then()
                .statusCode(200)
                .body("name.familyName", equalTo("Smith"))
                .body("active", equalTo(true));
        assertThat(realm.find(user(id)).orElseThrow().fullName()).isEqualTo("Barbara Smith");

        directory
                .patch("/Users/" + id, operation("{\"op\":\"replace\",\"path\":\"active\",\"value\":false}"))
                .then()
                .statusCode(200)
                .body("active", equalTo(false));
        assertThat(status(id)).isEqualTo("deactivated");
        directory
                .patch("/Users/" + id, operation("{\"op\":\"replace\",\"value\":{\"active\":true}}"))
                .then()
                .statusCode(200)
                .body("active", equalTo(true));
        assertThat(status(id)).isEqualTo("active");

        directory.delete("/Users/" + id).then().statusCode(204);
        refused(directory.get("/Users/{id}", id), 404, null);
        refused(directory.delete("/Users/" + id), 404, null);
        directory.get("/Users").then().body("Resources.id", not(hasItem(id)));
        assertThat(status(id)).isEqualTo("deactivated");
    }

    @Test
    void whom_the_directory_creates_again_is_the_same_member_again() {
        var id = directory.creates("bob");
        ada.patch("/v1/organizations/{id}/users/{user}/roles", Map.of("roles", List.of("manager")), labs, id)
                .then()
                .statusCode(204);
        var team = directory.createsGroup("Readers", id);
        directory.delete("/Users/" + id).then().statusCode(204);
        directory.get("/Groups/{id}", team).then().body("members", nullValue());
        assertThat(directory.creates("bob")).isEqualTo(id);
        ada.get("/v1/organizations/{id}/users", labs)
                .then()
                .body("items.find { it.userId == '" + id + "' }.roles", contains("manager"))
                .body("items.find { it.userId == '" + id + "' }.status", equalTo("active"));
        directory.get("/Groups/{id}", team).then().body("members.value", contains(id));
    }

    @Test
    void a_user_name_is_taken_once() {
        directory.creates("bob");
        refused(create(directory.address("BOB")), 409, "uniqueness");
    }

    @Test
    void nobody_is_taken_in_without_being_asked_but_from_a_proven_domain() {
        refused(create("carol@elsewhere.example"), 403, null);
        var elsewhere = desk.of(Visitor.called("Eve").founds("Elsewhere"), Visitor.called("Eve"));
        refused(create(elsewhere.address("carol")), 403, null);
        assertThat(realm.findByEmail("carol@elsewhere.example")).isEmpty();
    }

    @Test
    void an_account_that_nobody_has_proven_to_own_is_not_taken() {
        var address = directory.address("squatter");
        var squatter = accounts.register(address);
        refused(create(address), 409, "uniqueness");
        accounts.verify(squatter);
        create(address).then().statusCode(201).body("id", equalTo(squatter));
    }

    @Test
    void an_account_that_chatelaine_has_opened_is_taken() {
        var opened = realm.open(new NewAccount(directory.address("bob"), "Bob"));
        create(directory.address("bob")).then().statusCode(201).body("id", equalTo(opened.toString()));
    }

    @Test
    void members_who_came_otherwise_are_users_too() {
        var bob = Visitor.called("Bob");
        ada.takesIn(labs, bob, "member");
        settle();
        directory
                .get("/Users?filter={filter}", "userName eq \"" + bob.email + "\"")
                .then()
                .body("Resources.id", contains(bob.id.toString()))
                .body("Resources[0].displayName", equalTo("Bob"));
        var found = directory.patch(
                "/Users/" + bob.id, operation("{\"op\":\"add\",\"path\":\"externalId\",\"value\":\"bob-17\"}"));
        found.then().statusCode(200).body("externalId", equalTo("bob-17"));
        directory
                .get("/Users?filter={filter}", "externalId eq \"bob-17\"")
                .then()
                .body("Resources.id", contains(bob.id.toString()));
        refused(
                directory.patch(
                        "/Users/" + bob.id,
                        operation("{\"op\":\"replace\",\"path\":\"userName\",\"value\":\"" + directory.address("bob")
                                + "\"}")),
                403,
                null);
    }

    @Test
    void an_address_changes_within_the_organizations_domain() {
        var id = directory.creates("bob");
        var renamed = directory.patch(
                "/Users/" + id,
                operation("{\"op\":\"replace\",\"path\":\"userName\",\"value\":\"" + directory.address("robert")
                        + "\"}"));
        renamed.then().statusCode(200).body("userName", equalTo(directory.address("robert")));
        assertThat(realm.find(user(id)).orElseThrow().email()).isEqualTo(directory.address("robert"));
        directory.creates("carol");
        refused(
                directory.patch(
                        "/Users/" + id,
                        operation("{\"op\":\"replace\",\"path\":\"userName\",\"value\":\"" + directory.address("carol")
                                + "\"}")),
                409,
                "uniqueness");
    }

    @Test
    void administrators_go_but_not_the_last_one() {
        refused(directory.delete("/Users/" + ada.id), 409, null);
        refused(
                directory.patch(
                        "/Users/" + ada.id, operation("{\"op\":\"replace\",\"path\":\"active\",\"value\":false}")),
                409,
                null);
        var bob = Visitor.called("Bob");
        ada.takesIn(labs, bob, "admin");
        settle();
        directory.delete("/Users/" + bob.id).then().statusCode(204);
        assertThat(status(bob.id.toString())).isEqualTo("deactivated");
    }

    @Test
    void somebody_may_be_created_inactive() {
        var created = directory.post("/Users", """
                {"schemas": ["urn:ietf:params:scim:schemas:core:2.0:User"], "userName": "%s", "active": false}""".formatted(directory.address("later")));
        created.then().statusCode(201).body("active", equalTo(false));
        assertThat(status(created.path("id"))).isEqualTo("deactivated");
    }

    @Test
    void a_list_of_250_is_complete_page_by_page() {
        for (int i = 0; i < 250; i++) enrol();
        await().untilAsserted(() -> directory.get("/Users?count=0").then().body("totalResults", equalTo(251)));
        directory.get("/Users?count=0").then().body("Resources", nullValue());
        directory.get("/Users?startIndex=252").then().body("totalResults", equalTo(251));
        directory.get("/Users").then().body("itemsPerPage", equalTo(200));
        var seen = new ArrayList<String>();
        for (int start = 1; start <= 251; start += 100) {
            List<String> page = directory
                    .get("/Users?startIndex={start}&count=100", start)
                    .then()
                    .statusCode(200)
                    .body("startIndex", equalTo(start))
                    .body("totalResults", equalTo(251))
                    .extract()
                    .path("Resources.id");
            seen.addAll(page);
        }
        assertThat(seen).hasSize(251).doesNotHaveDuplicates().contains(ada.id.toString());
    }

    @Test
    void lists_are_sorted_and_cut_to_what_is_asked_for() {
        for (var name : List.of("bob", "carol", "dave")) directory.creates(name);
        var filter = "userName ew \"@" + directory.domain + "\"";
        directory
                .get("/Users?sortBy=userName&sortOrder=descending&attributes=userName&filter={filter}", filter)
                .then()
                .statusCode(200)
                .body(
                        "Resources.userName",
                        contains(directory.address("dave"), directory.address("carol"), directory.address("bob")))
                .body("Resources[0].id", notNullValue())
                .body("Resources[0].active", nullValue());
        directory
                .get(
                        "/Users?sortBy=userName&excludedAttributes=userName,meta&count=1&startIndex=2&filter={filter}",
                        filter)
                .then()
                .body("totalResults", equalTo(3))
                .body("Resources.active", contains(true))
                .body("Resources[0].userName", nullValue());
        directory
                .post("/Users/.search", """
                        {"schemas": ["urn:ietf:params:scim:api:messages:2.0:SearchRequest"],
                         "attributes": ["userName"], "filter": "userName sw \\"bob\\"", "startIndex": 1, "count": 10}""")
                .then()
                .statusCode(200)
                .body("Resources.userName", contains(directory.address("bob")));
        directory.get("/Users?filter={filter}", "userName eq \"nobody\"").then().body("totalResults", equalTo(0));
    }

    @Test
    void a_version_guards_against_overwriting() {
        var id = directory.creates("bob");
        var version = directory.get("/Users/{id}", id).header("ETag");
        directory
                .request()
                .header("If-None-Match", version)
                .get("/scim/v2/Users/{id}", id)
                .then()
                .statusCode(304);
        var rename = operation("{\"op\":\"replace\",\"path\":\"displayName\",\"value\":\"Bobby\"}");
        for (int status : List.of(200, 412))
            directory
                    .request()
                    .header("If-Match", version)
                    .contentType("application/scim+json")
                    .body(rename)
                    .patch("/scim/v2/Users/{id}", id)
                    .then()
                    .statusCode(status);
    }

    @Test
    void what_a_directory_said_of_the_forgotten_is_deleted() {
        var id = directory.creates("bob");
        assertThat(storage.directoryEntries(id)).isEqualTo(1);
        ada.delete("/v1/organizations/{id}/people/{user}", labs, id).then().statusCode(204);
        await().until(() -> storage.directoryEntries(id) == 0);
    }

    @Test
    void what_is_done_by_a_directory_is_recorded_as_done_by_it() {
        var id = directory.creates("bob");
        ada.get("/v1/organizations/{id}/users", labs).then().body("items.userId", hasItem(id));
        assertThat(storage.eventsBy(directory.machine.toString(), labs)).isEqualTo(1);
    }

    private Response create(String address) {
        return directory.post("/Users", """
                {"schemas": ["urn:ietf:params:scim:schemas:core:2.0:User"], "userName": "%s"}""".formatted(address));
    }

    private String status(String userId) {
        return ada.get("/v1/organizations/{id}/users", labs)
                .path("items.find { it.userId == '" + userId + "' }.status");
    }

    private void enrol() {
        commands.send(new EnrolOrganizationMember(
                new OrganizationId(UUID.fromString(labs)),
                new UserId(UUID.randomUUID()),
                new Roles(Set.of(OrganizationRole.MEMBER), Set.of()),
                Set.of(),
                new Actor(new UserId(ada.id), Set.of(OrganizationRole.ADMIN), Set.of()),
                Instant.now()));
    }

    private static UserId user(String id) {
        return new UserId(UUID.fromString(id));
    }
}
