package dev.chatelaine.identity.team;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import dev.chatelaine.chassis.testing.Infrastructure;
import dev.chatelaine.identity.OrganizationId;
import dev.chatelaine.identity.PlatformRole;
import dev.chatelaine.identity.UserId;
import dev.chatelaine.identity.Visitor;
import dev.chatelaine.identity.membership.Memberships;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
class TeamResourceTest {

    @Inject
    Memberships memberships;

    final Visitor ada = Visitor.called("Ada");
    final Visitor bob = Visitor.called("Bob");
    final Visitor carol = Visitor.called("Carol");
    String labs;

    @BeforeEach
    void found() {
        labs = ada.founds("Example Labs");
        ada.takesIn(labs, bob, "member");
        ada.takesIn(labs, carol, "member");
    }

    @Test
    void a_team_is_told_as_it_was_created() {
        var team = Map.of(
                "name",
                "Readers",
                "description",
                "They read",
                "leadId",
                bob.id,
                "roles",
                List.of("member"),
                "platformRoles",
                List.of("viewer", "developer"),
                "quotas",
                Map.of("cpuCores", 16, "memoryBytes", 68_719_476_736L, "apps", 3));
        var created = ada.post("/v1/organizations/{id}/teams", team, labs);
        created.then().statusCode(201).header("Location", endsWith("/v1/teams/" + created.path("id")));
        for (var answer : List.of(created, bob.get("/v1/teams/{id}", created.<String>path("id"))))
            answer.then()
                    .body("organizationId", equalTo(labs))
                    .body("name", equalTo("Readers"))
                    .body("description", equalTo("They read"))
                    .body("leadId", equalTo(bob.id.toString()))
                    .body("roles", contains("member"))
                    .body("platformRoles", contains("developer", "viewer"))
                    .body("quotas.cpuCores", equalTo(16))
                    .body("quotas.memoryBytes", equalTo(68_719_476_736L))
                    .body("quotas.storageBytes", nullValue());
        bob.get("/v1/organizations/{id}/teams", labs).then().body("items.name", contains("Readers"));
    }

    @Test
    void a_team_changes_and_is_told_as_it_is_now() {
        var team = ada.createsTeam(labs, Map.of("name", "Readers", "description", "They read"));
        done(ada.patch("/v1/teams/{id}", Map.of("name", "Writers"), team));
        done(ada.patch("/v1/teams/{id}", Map.of("description", "", "platformRoles", List.of("viewer")), team));
        done(ada.put("/v1/teams/{id}/quotas", Map.of("storageBytes", 5), team));
        done(ada.putsIntoTeam(team, bob, "member"));
        done(ada.put("/v1/teams/{id}/lead", Map.of("userId", bob.id), team));
        bob.get("/v1/teams/{id}", team)
                .then()
                .body("name", equalTo("Writers"))
                .body("description", equalTo(""))
                .body("platformRoles", contains("viewer"))
                .body("leadId", equalTo(bob.id.toString()))
                .body("quotas.storageBytes", equalTo(5))
                .body("quotas.cpuCores", nullValue());
        done(ada.put("/v1/teams/{id}/lead", "{\"userId\":null}", team));
        bob.get("/v1/teams/{id}", team).then().body("leadId", nullValue());
    }

    @Test
    void team_admins_say_who_is_in_the_team() {
        var team = ada.createsTeam(labs, Map.of("name", "Readers"));
        done(ada.putsIntoTeam(team, bob, "admin"));
        done(bob.putsIntoTeam(team, carol, "member"));
        carol.get("/v1/teams/{id}/members", team)
                .then()
                .statusCode(200)
                .body("items.userId", containsInAnyOrder(bob.id.toString(), carol.id.toString()))
                .body("items.email", containsInAnyOrder(bob.email, carol.email))
                .body("items.role", containsInAnyOrder("admin", "member"));
        refused(carol.putsIntoTeam(team, carol, "admin"), 403, "team-administrator-required");
        done(bob.putsIntoTeam(team, carol, "admin"));
        carol.get("/v1/teams/{id}/members/{user}", team, carol.id)
                .then()
                .statusCode(200)
                .body("role", equalTo("admin"))
                .body("lead", equalTo(false));
        done(carol.delete("/v1/teams/{id}/members/{user}", team, bob.id));
        refused(carol.get("/v1/teams/{id}/members/{user}", team, bob.id), 404, "team-member-unknown");
        refused(bob.putsIntoTeam(team, bob, "member"), 403, "team-administrator-required");
    }

    @Test
    void only_active_members_of_the_organization_are_added() {
        var team = ada.createsTeam(labs, Map.of("name", "Readers"));
        refused(ada.putsIntoTeam(team, Visitor.called("Eve"), "member"), 404, "organization-member-unknown");
        done(ada.deactivates(labs, bob));
        refused(ada.putsIntoTeam(team, bob, "member"), 404, "organization-member-unknown");
        refused(
                ada.post("/v1/organizations/{id}/teams", Map.of("name", "Led", "leadId", bob.id), labs),
                404,
                "organization-member-unknown");
    }

    @Test
    void members_inherit_at_once_what_the_team_gives_and_lose_it_at_once() {
        var team = ada.createsTeam(labs, Map.of("name", "Office", "roles", List.of("manager")));
        refused(
                bob.patch("/v1/organizations/{id}", Map.of("name", "Bob's"), labs),
                403,
                "organization-manager-required");
        done(ada.putsIntoTeam(team, bob, "member"));
        assertThat(manages(bob)).isTrue();
        bob.createsTeam(labs, Map.of("name", "By an inherited rank"));
        done(ada.delete("/v1/teams/{id}/members/{user}", team, bob.id));
        assertThat(manages(bob)).isFalse();
        refused(
                bob.post("/v1/organizations/{id}/teams", Map.of("name", "Mine"), labs),
                403,
                "organization-manager-required");
    }

    @Test
    void what_a_team_gives_counts_while_its_member_is_active() {
        var team = ada.createsTeam(labs, Map.of("name", "Developers", "platformRoles", List.of("developer")));
        done(ada.putsIntoTeam(team, bob, "admin"));
        assertThat(platformRoles(bob)).containsExactly(PlatformRole.DEVELOPER);
        bob.founds("A place of his own"); // keeps the account open
        done(ada.deactivates(labs, bob));
        settle(bob);
        assertThat(memberships.find(organization(), user(bob))).isEmpty();
        bob.get("/v1/me").then().body("teams", empty());
        refused(bob.putsIntoTeam(team, carol, "member"), 404, "team-unknown");
        done(ada.reactivates(labs, bob));
        settle(bob);
        assertThat(platformRoles(bob)).containsExactly(PlatformRole.DEVELOPER);
        done(bob.putsIntoTeam(team, carol, "member"));
    }

    @Test
    void what_a_deleted_team_gave_has_ended() {
        var team = ada.createsTeam(labs, Map.of("name", "Developers", "platformRoles", List.of("developer")));
        done(ada.putsIntoTeam(team, bob, "member"));
        done(ada.delete("/v1/teams/{id}", team));
        assertThat(platformRoles(bob)).isEmpty();
        refused(bob.get("/v1/teams/{id}", team), 404, "team-unknown");
        refused(ada.delete("/v1/teams/{id}", team), 404, "team-unknown");
        bob.get("/v1/organizations/{id}/teams", labs).then().body("items", empty());
    }

    @Test
    void an_invitation_leads_into_the_teams_that_it_names_but_not_into_rank() {
        var readers = ada.createsTeam(labs, Map.of("name", "Readers"));
        var office = ada.createsTeam(labs, Map.of("name", "Office", "roles", List.of("manager")));
        var dave = Visitor.called("Dave");
        var invitation = Map.of("email", dave.email, "roles", List.of("member"), "teams", List.of(readers, office));
        String invitee =
                ada.post("/v1/organizations/{id}/invitations", invitation, labs).path("inviteeId");
        done(dave.accepts(invitee));
        await().untilAsserted(() -> dave.get("/v1/me").then().body("teams.id", contains(readers)));
    }

    @Test
    void who_leaves_for_good_comes_back_without_teams() {
        var team = ada.createsTeam(labs, Map.of("name", "Developers", "platformRoles", List.of("developer")));
        done(ada.putsIntoTeam(team, bob, "admin"));
        done(bob.leaves(labs));
        await().untilAsserted(
                        () -> ada.get("/v1/teams/{id}/members", team).then().body("items", empty()));
        settle(bob);
        ada.takesIn(labs, bob, "member");
        bob.get("/v1/me").then().body("teams", empty());
        assertThat(platformRoles(bob)).isEmpty();
    }

    @Test
    void the_callers_own_page_names_their_teams() {
        var team = ada.createsTeam(labs, Map.of("name", "Readers"));
        done(ada.putsIntoTeam(team, bob, "admin"));
        bob.get("/v1/me")
                .then()
                .body("teams.id", contains(team))
                .body("teams[0].organizationId", equalTo(labs))
                .body("teams[0].name", equalTo("Readers"))
                .body("teams[0].role", equalTo("admin"));
    }

    @Test
    void guests_see_the_teams_that_they_are_in() {
        var greta = Visitor.called("Greta");
        ada.takesIn(labs, greta, "guest");
        var hers = ada.createsTeam(labs, Map.of("name", "Guests"));
        var others = ada.createsTeam(labs, Map.of("name", "Others"));
        done(ada.putsIntoTeam(hers, greta, "member"));
        greta.get("/v1/organizations/{id}/teams", labs).then().body("items.id", contains(hers));
        greta.get("/v1/teams/{id}", hers).then().statusCode(200);
        refused(greta.get("/v1/teams/{id}", others), 404, "team-unknown");
        refused(greta.putsIntoTeam(others, greta, "member"), 404, "team-unknown");
        bob.get("/v1/organizations/{id}/teams", labs).then().body("items.id", contains(hers, others));
    }

    @Test
    void quotas_add_up_to_the_highest_of_each_kind() {
        var readers = ada.createsTeam(labs, Map.of("name", "A", "quotas", Map.of("cpuCores", 4, "apps", 1)));
        var writers = ada.createsTeam(labs, Map.of("name", "B", "quotas", Map.of("cpuCores", 8)));
        done(ada.putsIntoTeam(readers, bob, "member"));
        done(ada.putsIntoTeam(writers, bob, "member"));
        for (var answer : List.of(
                bob.get("/v1/organizations/{id}/allowances", labs),
                ada.get("/v1/organizations/{id}/allowances?user={user}", labs, bob.id)))
            answer.then()
                    .statusCode(200)
                    .body("userId", equalTo(bob.id.toString()))
                    .body("teams.id", contains(readers, writers))
                    .body("teams[0].quotas.apps", equalTo(1))
                    .body("highest.cpuCores", equalTo(8))
                    .body("highest.apps", nullValue()); // one of the teams has no limit
        ada.get("/v1/organizations/{id}/allowances", labs).then().body("teams", empty());
        refused(
                carol.get("/v1/organizations/{id}/allowances?user={user}", labs, bob.id),
                403,
                "organization-manager-required");
        refused(
                ada.get("/v1/organizations/{id}/allowances?user={user}", labs, UUID.randomUUID()),
                404,
                "organization-member-unknown");
    }

    @Test
    void lists_are_complete_page_by_page() {
        var made = new ArrayList<String>();
        for (int i = 0; i < 5; i++) made.add(ada.createsTeam(labs, Map.of("name", "Team " + i)));
        var seen = new ArrayList<String>();
        String cursor = "";
        while (cursor != null) {
            var page = bob.get("/v1/organizations/{id}/teams?limit=2&cursor={cursor}", labs, cursor);
            seen.addAll(page.path("items.id"));
            cursor = page.path("next");
        }
        assertThat(seen).containsExactlyElementsOf(made);
    }

    @Test
    void one_idempotency_key_creates_one_team() {
        var key = UUID.randomUUID().toString();
        for (int i = 0; i < 2; i++)
            ada.request()
                    .header("Idempotency-Key", key)
                    .contentType("application/json")
                    .body(Map.of("name", "Readers"))
                    .post("/v1/organizations/{id}/teams", labs)
                    .then()
                    .statusCode(201);
        ada.post("/v1/organizations/{id}/teams", Map.of("name", "Another"), labs);
        bob.get("/v1/organizations/{id}/teams", labs)
                .then()
                .body("items.name", containsInAnyOrder("Readers", "Another"));
    }

    /** Until the account's own stream has heard of it. */
    private static void settle(Visitor visitor) {
        await().ignoreExceptions().until(() -> visitor.signIn().get("/v1/me").statusCode() == 200);
    }

    private boolean manages(Visitor visitor) {
        visitor.get("/v1/me"); // has waited for what was done before
        return memberships.find(organization(), user(visitor)).orElseThrow().manages();
    }

    private Set<PlatformRole> platformRoles(Visitor visitor) {
        visitor.get("/v1/me"); // has waited for what was done before
        return memberships.find(organization(), user(visitor)).orElseThrow().platformRoles();
    }

    private OrganizationId organization() {
        return new OrganizationId(UUID.fromString(labs));
    }

    private static UserId user(Visitor visitor) {
        return new UserId(visitor.id);
    }

    private static void done(Response answer) {
        answer.then().statusCode(204);
    }

    private static void refused(Response answer, int status, String problem) {
        answer.then().statusCode(status).body("type", endsWith("/problems/" + problem));
    }
}
