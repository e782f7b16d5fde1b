package dev.chatelaine.identity.scim;

import static dev.chatelaine.identity.scim.Directory.members;
import static dev.chatelaine.identity.scim.Directory.operation;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.nullValue;

import dev.chatelaine.chassis.testing.Infrastructure;
import dev.chatelaine.identity.Visitor;
import dev.chatelaine.identity.realm.RealmUnderTest;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
@WithTestResource(value = RealmUnderTest.class, scope = TestResourceScope.MATCHING_RESOURCES)
class ScimGroupTest extends ScimTest {

    @Test
    void a_directorys_round_trip() {
        var bob = directory.creates("bob");
        var carol = directory.creates("carol");
        var created = directory.post("/Groups", """
                {"schemas": ["urn:ietf:params:scim:schemas:core:2.0:Group"], "displayName": "Readers",
                 "externalId": "g-1", "members": [%s]}""".formatted(members(bob)));
        String id = created.path("id");
        created.then()
                .statusCode(201)
                .header("Location", endsWith("/scim/v2/Groups/" + id))
                .body("displayName", equalTo("Readers"))
                .body("externalId", equalTo("g-1"))
                .body("members.value", contains(bob));
        ada.get("/v1/teams/{id}/members", id).then().body("items.userId", contains(bob));
        directory
                .get("/Groups?filter={filter}", "displayName eq \"readers\"")
                .then()
                .body("Resources.id", contains(id));
        directory
                .get("/Groups?filter={filter}", "members.value eq \"" + bob + "\"")
                .then()
                .body("Resources.id", contains(id));
        directory
                .get("/Groups?excludedAttributes=members")
                .then()
                .body("Resources.id", contains(id))
                .body("Resources[0].members", nullValue());
        directory
                .put("/Groups/" + id, """
                        {"schemas": ["urn:ietf:params:scim:schemas:core:2.0:Group"], "displayName": "Writers",
                         "externalId": "g-2", "members": [%s]}""".formatted(members(carol)))
                .then()
                .statusCode(200)
                .body("displayName", equalTo("Writers"))
                .body("externalId", equalTo("g-2"))
                .body("members.value", contains(carol));
        ada.get("/v1/teams/{id}", id).then().body("name", equalTo("Writers"));
        directory.delete("/Groups/" + id).then().statusCode(204);
        refused(directory.get("/Groups/{id}", id), 404, null);
        refused(directory.delete("/Groups/" + id), 404, null);
        ada.get("/v1/teams/{id}", id).then().statusCode(404);
    }

    @Test
    void teams_that_people_made_are_groups_and_keep_what_directories_do_not_say() {
        var bob = directory.creates("bob");
        var lead = Visitor.called("Lead");
        ada.takesIn(labs, lead, "member");
        var team = ada.createsTeam(
                labs,
                Map.of(
                        "name",
                        "Developers",
                        "leadId",
                        lead.id,
                        "platformRoles",
                        List.of("developer"),
                        "quotas",
                        Map.of("apps", 3)));
        settle();
        directory
                .get("/Groups/{id}", team)
                .then()
                .body("displayName", equalTo("Developers"))
                .body("members.value", contains(lead.id.toString()));
        directory
                .patch(
                        "/Groups/" + team,
                        operation("{\"op\":\"add\",\"path\":\"members\",\"value\":[%s]}".formatted(members(bob))))
                .then()
                .statusCode(200);
        ada.get("/v1/teams/{id}", team)
                .then()
                .body("leadId", equalTo(lead.id.toString()))
                .body("platformRoles", contains("developer"))
                .body("quotas.apps", equalTo(3));
        ada.get("/v1/teams/{id}/members", team)
                .then()
                .body("items.userId", containsInAnyOrder(bob, lead.id.toString()))
                .body("items.role", hasItems("admin", "member"));
    }

    @Test
    void a_directory_puts_nobody_into_a_team_with_rank() {
        var bob = directory.creates("bob");
        var team = ada.createsTeam(labs, Map.of("name", "Office", "roles", List.of("manager")));
        settle();
        refused(
                directory.patch(
                        "/Groups/" + team,
                        operation("{\"op\":\"add\",\"path\":\"members\",\"value\":[%s]}".formatted(members(bob)))),
                403,
                null);
        refused(directory.delete("/Groups/" + team), 403, null);
        directory.get("/Groups/{id}", team).then().statusCode(200).body("members", nullValue());
    }

    @Test
    void members_are_users_of_this_organization() {
        var eve = Visitor.called("Eve");
        var elsewhere = desk.of(eve.founds("Elsewhere"), eve);
        var theirs = elsewhere.creates("mallory");
        for (var member : List.of(theirs, "0198c0de-0000-7000-8000-000000000001", "bob", ""))
            refused(directory.post("/Groups", """
                            {"schemas": ["urn:ietf:params:scim:schemas:core:2.0:Group"], "displayName": "Readers",
                             "members": [{"value": "%s"}]}""".formatted(member)), 400, "invalidValue");
        var group = directory.createsGroup("Readers");
        refused(
                directory.patch(
                        "/Groups/" + group,
                        operation("{\"op\":\"add\",\"path\":\"members\",\"value\":[%s]}".formatted(members(theirs)))),
                400,
                "invalidValue");
    }

    @Test
    void deactivated_people_stay_in_their_groups() {
        var bob = directory.creates("bob");
        var group = directory.createsGroup("Readers", bob);
        directory.patch("/Users/" + bob, operation("{\"op\":\"replace\",\"path\":\"active\",\"value\":false}"));
        directory.get("/Groups/{id}", group).then().body("members.value", contains(bob));
    }
}
