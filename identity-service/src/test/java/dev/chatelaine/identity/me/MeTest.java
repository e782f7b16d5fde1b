package dev.chatelaine.identity.me;

import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.chatelaine.chassis.testing.Infrastructure;
import dev.chatelaine.chassis.testing.TestingIssuer;
import dev.chatelaine.identity.Storage;
import dev.chatelaine.identity.Visitor;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
class MeTest {

    @Inject
    Storage storage;

    final Visitor ada = Visitor.called("Ada");
    final Visitor bob = Visitor.called("Bob");

    @Test
    void an_outsider_is_registered_once_and_belongs_nowhere() {
        for (int visit = 0; visit < 2; visit++) {
            bob.get("/v1/me")
                    .then()
                    .statusCode(200)
                    .body("userId", equalTo(bob.id.toString()))
                    .body("email", equalTo(bob.email))
                    .body("fullName", equalTo("Bob"))
                    .body("organizations", empty())
                    .body("teams", empty());
        }
        assertEquals(1, storage.events("UserRegistered", bob.id.toString()));
    }

    @Test
    void the_invited_person_sees_the_invitations_and_joins_by_accepting() {
        var labs = ada.founds("Example Labs");
        var clinic = ada.founds("A Clinic");
        String first = invitee(ada.invites(labs, bob, "manager", "member"));
        String second = invitee(ada.invites(clinic, bob, "guest"));

        bob.get("/v1/me")
                .then()
                .statusCode(200)
                .body("organizations", empty())
                .body("invitations.inviteeId", contains(second, first))
                .body("invitations.organizationName", contains("A Clinic", "Example Labs"))
                .body("invitations.organizationId", contains(clinic, labs))
                .body("invitations.invitedBy", contains("Ada", "Ada"))
                .body("invitations[1].roles", contains("manager", "member"));

        bob.accepts(first).then().statusCode(204);
        bob.rejects(second).then().statusCode(204);
        bob.get("/v1/me")
                .then()
                .statusCode(200)
                .body("invitations", empty())
                .body("organizations.id", contains(labs))
                .body("organizations[0].name", equalTo("Example Labs"))
                .body("organizations[0].roles", contains("manager", "member"));
    }

    @Test
    void platform_roles_are_shown_beside_the_others() {
        var labs = ada.founds("Example Labs");
        var invitation = Map.of(
                "email",
                bob.email,
                "roles",
                List.of("member"),
                "platformRoles",
                List.of("developer", "data-scientist"));
        String invitee = invitee(ada.post("/v1/organizations/{id}/invitations", invitation, labs));
        bob.get("/v1/me").then().body("invitations[0].platformRoles", contains("developer", "data-scientist"));
        bob.accepts(invitee).then().statusCode(204);
        bob.get("/v1/me").then().body("organizations[0].platformRoles", contains("developer", "data-scientist"));
        bob.get("/v1/organizations/{id}", labs).then().body("platformRoles", contains("developer", "data-scientist"));
    }

    @Test
    void the_case_of_an_address_does_not_matter() {
        var labs = ada.founds("Example Labs");
        String invitee = invitee(ada.invites(labs, bob, "member"));
        bob.signInWith(TestingIssuer.token(bob.id, bob.email.toUpperCase(), "Bob"));
        bob.accepts(invitee).then().statusCode(204);
        bob.get("/v1/me").then().statusCode(200).body("organizations.id", contains(labs));
    }

    @Test
    void pitfall_13_self_set_verified_an_unverified_address_sees_and_accepts_nothing() {
        var labs = ada.founds("Example Labs");
        String invitee = invitee(ada.invites(labs, bob, "admin"));
        for (var verified : new Object[] {false, "true"}) {
            var eve = Visitor.called("Eve");
            eve.signInWith(TestingIssuer.tokenOf(eve.id.toString())
                    .with("email", bob.email)
                    .with("email_verified", verified)
                    .sign());
            eve.get("/v1/me").then().statusCode(200).body("invitations", empty());
            eve.accepts(invitee).then().statusCode(404).body("type", endsWith("/organization-invitation-unknown"));
        }
        assertEquals(1, storage.invitees(bob.email), "the invitation still waits for Bob");
    }

    @Test
    void an_answered_invitation_is_forgotten_and_its_address_may_become_anothers() {
        var labs = ada.founds("Example Labs");
        ada.takesIn(labs, bob, "member");
        await().atMost(Duration.ofSeconds(5)).until(() -> storage.invitees(bob.email) == 0);

        var successor = Visitor.called("Successor");
        successor.signInWith(TestingIssuer.token(successor.id, bob.email, "Successor"));
        successor
                .get("/v1/me")
                .then()
                .statusCode(200)
                .body("organizations", empty())
                .body("invitations", empty());
    }

    @Test
    void a_renamed_organization_is_shown_by_its_new_name() {
        var labs = ada.founds("Example Labs");
        ada.takesIn(labs, bob, "member");
        ada.patch("/v1/organizations/{id}", "{\"name\":\"Better Labs\"}", labs)
                .then()
                .statusCode(204);
        bob.get("/v1/me").then().body("organizations.name", contains("Better Labs"));
    }

    @Test
    void services_are_no_people() {
        RestAssured.given()
                .auth()
                .oauth2(TestingIssuer.serviceToken("credential-broker"))
                .get("/v1/me")
                .then()
                .statusCode(403)
                .body("type", equalTo("https://chatelaine.dev/problems/access-denied"));
    }

    @Test
    void nobody_is_nobody() {
        RestAssured.get("/v1/me")
                .then()
                .statusCode(401)
                .body("type", equalTo("https://chatelaine.dev/problems/not-signed-in"));
    }

    @Test
    void whoever_founds_before_arriving_is_known_as_well() {
        var labs = ada.founds("Example Labs");
        ada.get("/v1/organizations/{id}/users", labs)
                .then()
                .statusCode(200)
                .body("items", hasSize(1))
                .body("items[0].fullName", equalTo("Ada"))
                .body("items[0].email", equalTo(ada.email));
    }

    private static String invitee(Response invited) {
        return invited.then().statusCode(201).extract().path("inviteeId");
    }
}
