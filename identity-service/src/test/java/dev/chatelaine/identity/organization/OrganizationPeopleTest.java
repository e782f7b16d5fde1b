package dev.chatelaine.identity.organization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;

import dev.chatelaine.chassis.testing.Infrastructure;
import dev.chatelaine.chassis.testing.TestingIssuer;
import dev.chatelaine.identity.Storage;
import dev.chatelaine.identity.Visitor;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
class OrganizationPeopleTest {

    @Inject
    Storage storage;

    final Visitor ada = Visitor.called("Ada");
    final Visitor bob = Visitor.called("Bob");
    final Visitor carol = Visitor.called("Carol");
    String labs;

    @BeforeEach
    void found() {
        labs = ada.founds("Example Labs");
    }

    @Test
    void who_is_invited_is_listed_until_they_join() {
        String invitee = ada.invites(labs, bob, "member", "manager")
                .then()
                .statusCode(201)
                .body("email", equalTo(bob.email))
                .body("status", equalTo("invited"))
                .body("roles", contains("manager", "member"))
                .body("$", not(hasKey("userId")))
                .extract()
                .path("inviteeId");
        users(ada)
                .then()
                .body("items.find { it.status == 'invited' }.email", equalTo(bob.email))
                .body("items.find { it.status == 'invited' }.fullName", equalTo("Bob"));

        bob.accepts(invitee).then().statusCode(204);
        users(ada)
                .then()
                .body("items.status", containsInAnyOrder("active", "active"))
                .body("items.userId", containsInAnyOrder(ada.id.toString(), bob.id.toString()))
                .body("items.email", containsInAnyOrder(ada.email, bob.email));
    }

    @Test
    void an_address_is_invited_once_and_what_it_is_offered_may_change() {
        String first = ada.invites(labs, bob, "member").then().extract().path("inviteeId");
        ada.invites(labs, bob, "guest").then().statusCode(201).body("inviteeId", equalTo(first));
        users(ada).then().body("items.findAll { it.status == 'invited' }.roles", contains(List.of("guest")));
    }

    @Test
    void whoever_is_there_already_is_not_invited() {
        ada.takesIn(labs, bob, "member");
        refused(ada.invites(labs, bob, "guest"), 409, "organization-member-exists");
        refused(ada.invites(labs, ada, "guest"), 409, "organization-member-exists");
        assertThat(storage.invitees(ada.email)).isZero();
    }

    @Test
    void the_list_is_complete_whatever_the_size_of_its_parts() {
        var expected = new HashSet<String>(List.of(ada.email));
        for (int i = 0; i < 4; i++) {
            var invited = Visitor.called("Invited" + i);
            ada.invites(labs, invited, "member").then().statusCode(201);
            expected.add(invited.email);
        }
        ada.takesIn(labs, bob, "member");
        expected.add(bob.email);
        var found = new ArrayList<String>();
        var cursor = "";
        while (cursor != null) {
            var part = ada.get("/v1/organizations/{id}/users?limit=2&cursor={cursor}", labs, cursor)
                    .then()
                    .statusCode(200)
                    .extract();
            found.addAll(part.<List<String>>path("items.email"));
            cursor = part.path("next");
        }
        assertThat(found).containsExactlyInAnyOrderElementsOf(expected);
    }

    @Test
    void members_see_each_other_but_not_who_is_invited_and_guests_see_nobody() {
        ada.takesIn(labs, bob, "member");
        ada.takesIn(labs, carol, "guest");
        ada.invites(labs, Visitor.called("Dave"), "member").then().statusCode(201);
        users(bob).then().statusCode(200).body("items.status", contains("active", "active", "active"));
        refused(users(carol), 403, "organization-member-required");
        carol.get("/v1/organizations/{id}", labs).then().statusCode(200).body("roles", contains("guest"));
    }

    @Test
    void changed_roles_take_effect_at_once() {
        ada.takesIn(labs, bob, "member");
        refused(bob.invites(labs, carol, "member"), 403, "organization-manager-required");
        ada.changesRoles(labs, bob, "manager").then().statusCode(204);
        bob.invites(labs, carol, "member").then().statusCode(201);
        bob.get("/v1/organizations/{id}", labs).then().body("roles", contains("manager"));
        refused(bob.changesRoles(labs, bob, "admin"), 403, "organization-administrator-required");
    }

    @Test
    void the_last_administrator_stays() {
        refused(ada.deactivates(labs, ada), 409, "last-organization-administrator");
        refused(ada.changesRoles(labs, ada, "member"), 409, "last-organization-administrator");
        refused(ada.changesRoles(labs, ada), 400, "organization-roles-missing");
        refused(ada.changesRoles(labs, carol, "member"), 404, "organization-member-unknown");
    }

    @Test
    void revocation_ignored_a_deactivated_users_token_is_refused_within_a_second() {
        ada.takesIn(labs, bob, "admin");
        bob.get("/v1/me").then().statusCode(200);
        ada.deactivates(labs, bob).then().statusCode(204);
        await().atMost(Duration.ofSeconds(1))
                .untilAsserted(() -> bob.get("/v1/me").then().statusCode(401));
        users(ada).then().body("items.find { it.userId == '%s' }.status".formatted(bob.id), equalTo("deactivated"));

        ada.reactivates(labs, bob).then().statusCode(204);
        await().atMost(Duration.ofSeconds(5)).untilAsserted(() -> bob.signIn()
                .get("/v1/organizations/{id}", labs)
                .then()
                .statusCode(200)
                .body("roles", contains("admin")));
    }

    @Test
    void one_organization_cannot_lock_a_person_out_of_another() {
        var grace = Visitor.called("Grace");
        var clinic = grace.founds("A Clinic");
        ada.takesIn(labs, bob, "member");
        grace.takesIn(clinic, bob, "member");
        ada.deactivates(labs, bob).then().statusCode(204);
        refused(bob.get("/v1/organizations/{id}", labs), 404, "organization-unknown");
        bob.get("/v1/organizations/{id}", clinic).then().statusCode(200);
        bob.get("/v1/me").then().statusCode(200).body("organizations.id", contains(clinic));
        bob.get("/v1/organizations").then().body("items.id", contains(clinic));

        grace.deactivates(clinic, bob).then().statusCode(204);
        await().atMost(Duration.ofSeconds(1))
                .untilAsserted(() -> bob.get("/v1/me").then().statusCode(401));
        assertThat(storage.events("UserDeactivated", bob.id.toString())).isEqualTo(1);
    }

    @Test
    void an_invitation_does_not_bring_a_deactivated_member_back() {
        var grace = Visitor.called("Grace");
        grace.takesIn(grace.founds("A Clinic"), bob, "member"); // keeps the account open
        ada.takesIn(labs, bob, "member");
        ada.deactivates(labs, bob).then().statusCode(204);
        refused(ada.invites(labs, bob, "member"), 409, "organization-member-exists");
        refused(bob.get("/v1/organizations/{id}", labs), 404, "organization-unknown");
    }

    @Test
    void what_is_not_mentioned_of_the_roles_stays() {
        ada.takesIn(labs, bob, "member");
        change(Map.of("platformRoles", List.of("viewer"))).then().statusCode(204);
        change(Map.of("roles", List.of("guest"))).then().statusCode(204);
        change(Map.of()).then().statusCode(204);
        var bobs = "items.find { it.userId == '%s' }".formatted(bob.id);
        users(ada).then().body(bobs + ".roles", contains("guest")).body(bobs + ".platformRoles", contains("viewer"));
        assertThat(storage.events("OrganizationRolesChanged", labs)).isEqualTo(2);
        refused(change(Map.of("roles", List.of())), 400, "organization-roles-missing");
    }

    @Test
    void managers_do_not_touch_administrators_of_the_platform() {
        ada.takesIn(labs, bob, "member");
        ada.takesIn(labs, carol, "manager");
        change(Map.of("platformRoles", List.of("admin"))).then().statusCode(204);
        refused(carol.deactivates(labs, bob), 403, "organization-administrator-required");
        refused(
                carol.patch(
                        "/v1/organizations/{id}/users/{user}/roles",
                        Map.of("platformRoles", List.of("admin")),
                        labs,
                        carol.id),
                403,
                "organization-administrator-required");
    }

    @Test
    void people_leave_and_keep_their_account_but_the_last_administrator_stays() {
        ada.takesIn(labs, bob, "manager");
        bob.leaves(labs).then().statusCode(204);
        bob.get("/v1/me").then().statusCode(200).body("organizations.size()", equalTo(0));
        bob.leaves(labs).then().statusCode(204);
        refused(bob.get("/v1/organizations/{id}", labs), 404, "organization-unknown");
        refused(ada.reactivates(labs, bob), 404, "organization-member-unknown");
        users(ada).then().body("items.userId", contains(ada.id.toString()));
        refused(ada.leaves(labs), 409, "last-organization-administrator");
        refused(Visitor.called("Eve").leaves(labs), 404, "organization-unknown");

        ada.takesIn(labs, bob, "guest");
        bob.get("/v1/organizations/{id}", labs).then().statusCode(200).body("roles", contains("guest"));
        assertThat(storage.events("UserDeactivated", bob.id.toString())).isZero();
    }

    @Test
    void pitfall_11_recycled_ids_whoever_has_the_address_of_a_former_member_regains_nothing() {
        ada.takesIn(labs, bob, "admin");
        ada.deactivates(labs, bob).then().statusCode(204);
        var recreated = Visitor.called("Bob");
        recreated.signInWith(TestingIssuer.token(recreated.id, bob.email, "Bob"));
        recreated
                .get("/v1/me")
                .then()
                .statusCode(200)
                .body("organizations.size()", equalTo(0))
                .body("invitations.size()", equalTo(0));
        refused(recreated.get("/v1/organizations/{id}", labs), 404, "organization-unknown");
    }

    @Test
    void repeated_commands_have_one_effect() {
        ada.takesIn(labs, bob, "member");
        for (int i = 0; i < 2; i++) {
            ada.deactivates(labs, bob).then().statusCode(204);
            ada.deactivates(labs, bob).then().statusCode(204);
            ada.reactivates(labs, bob).then().statusCode(204);
            ada.reactivates(labs, bob).then().statusCode(204);
        }
        assertThat(storage.events("OrganizationMemberDeactivated", labs)).isEqualTo(2);
        assertThat(storage.events("OrganizationMemberReactivated", labs)).isEqualTo(2);
    }

    private Response change(Map<String, ?> body) {
        return ada.patch("/v1/organizations/{id}/users/{user}/roles", body, labs, bob.id);
    }

    private Response users(Visitor visitor) {
        return visitor.get("/v1/organizations/{id}/users", labs);
    }

    private static void refused(Response answer, int status, String problem) {
        answer.then()
                .statusCode(status)
                .body("type", endsWith("/problems/" + problem))
                .body("status", equalTo(status));
    }
}
