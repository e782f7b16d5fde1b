package dev.chatelaine.identity.organization;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import dev.chatelaine.chassis.testing.Infrastructure;
import dev.chatelaine.identity.Visitor;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
class DisabledOrganizationTest {

    final Visitor ada = Visitor.called("Ada");
    final Visitor bob = Visitor.called("Bob");
    final Visitor carol = Visitor.called("Carol");
    String labs;

    @BeforeEach
    void anOrganization() {
        labs = ada.founds("Example Labs");
        ada.takesIn(labs, bob, "manager");
        var team = ada.createsTeam(labs, Map.of("name", "Readers"));
        ada.putsIntoTeam(team, bob, "member").then().statusCode(204);
    }

    @Test
    void its_people_see_that_it_is_disabled_and_nothing_else_of_it() {
        ada.disables(labs).then().statusCode(204);
        ada.disables(labs).then().statusCode(204);

        bob.get("/v1/organizations/{id}", labs).then().statusCode(200).body("disabled", equalTo(true));
        bob.get("/v1/me").then().body("organizations.disabled", contains(true)).body("teams", empty());
        bob.get("/v1/organizations/{id}/users", labs).then().statusCode(404);
        bob.get("/v1/organizations/{id}/teams", labs).then().statusCode(404);
    }

    @Test
    void only_its_administrators_disable_and_enable_it() {
        for (var path : new String[] {"disable", "enable"}) {
            bob.post("/v1/organizations/{id}/" + path, "", labs)
                    .then()
                    .statusCode(403)
                    .body("type", endsWith("/organization-administrator-required"));
            carol.post("/v1/organizations/{id}/" + path, "", labs)
                    .then()
                    .statusCode(404)
                    .body("type", endsWith("/organization-unknown"));
        }
    }

    @Test
    void pitfall_9_its_invitations_are_neither_shown_nor_taken_until_it_is_enabled() {
        String invitee = ada.invites(labs, carol, "member").path("inviteeId");
        ada.disables(labs).then().statusCode(204);

        carol.get("/v1/me").then().body("invitations", empty());
        for (var answer : new String[] {"accept", "reject"})
            carol.post("/v1/me/organization-invitations/{invitee}/" + answer, "", invitee)
                    .then()
                    .statusCode(409)
                    .body("type", endsWith("/organization-disabled"));
        ada.invites(labs, Visitor.called("Dora"), "member")
                .then()
                .statusCode(409)
                .body("type", endsWith("/organization-disabled"));

        ada.enables(labs).then().statusCode(204);
        carol.get("/v1/me").then().body("invitations.inviteeId", hasItem(invitee));
        carol.accepts(invitee).then().statusCode(204);
    }

    @Test
    void enabled_again_everything_is_as_it_was() {
        ada.disables(labs).then().statusCode(204);
        ada.enables(labs).then().statusCode(204);
        bob.get("/v1/organizations/{id}", labs).then().body("disabled", equalTo(false));
        bob.get("/v1/me").then().body("teams.name", contains("Readers"));
        bob.get("/v1/organizations/{id}/users", labs).then().statusCode(200);
    }
}
