package dev.chatelaine.identity.forgetting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import dev.chatelaine.chassis.testing.Infrastructure;
import dev.chatelaine.chassis.testing.TestingIssuer;
import dev.chatelaine.identity.OrganizationId;
import dev.chatelaine.identity.Storage;
import dev.chatelaine.identity.UserId;
import dev.chatelaine.identity.Visitor;
import dev.chatelaine.identity.forgetting.ForgettingOrders.Order;
import dev.chatelaine.identity.person.People;
import dev.chatelaine.identity.person.Person;
import dev.chatelaine.identity.person.TestingPeopleTopic;
import dev.chatelaine.identity.realm.HomeRealm;
import dev.chatelaine.identity.realm.RealmUnderTest;
import dev.chatelaine.identity.realm.TestingAccounts;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
@WithTestResource(value = RealmUnderTest.class, scope = TestResourceScope.MATCHING_RESOURCES)
class ForgettingTest {

    static final Duration SOON = Duration.ofSeconds(20);

    @Inject
    TestingAccounts accounts;

    @Inject
    HomeRealm realm;

    @Inject
    Storage storage;

    @Inject
    People people;

    @Inject
    ForgettingOrders orders;

    @Inject
    ForgettingResumption resumption;

    @Inject
    Clock clock;

    @ConfigProperty(name = "kafka.bootstrap.servers")
    String servers;

    final Visitor ada = Visitor.called("Ada");
    final Visitor bob = Visitor.called("Zeb" + UUID.randomUUID().toString().substring(0, 8));
    UserId bobId;
    String labs;

    @BeforeEach
    void found() {
        labs = ada.founds("Example Labs");
        bobId = accounts.open(bob.email, false);
        bob.signInWith(TestingIssuer.token(bobId.value(), bob.email, bob.name));
        bob.get("/v1/me").then().statusCode(200);
        ada.takesIn(labs, bob, "member");
        // The account counts memberships a moment after the organization does.
        await().atMost(SOON).until(() -> storage.events("MembershipStarted", bobId.toString()) == 1);
    }

    @Test
    void one_command_removes_name_and_address_everywhere_and_no_event_changes() {
        invitedElsewhere();
        assertThat(storage.tablesThatHold(bob.email)).contains("person", "invitee", "idempotent_request");
        var history = storage.digestOfEvents(bobId.toString(), labs);

        forget(ada, bobId).then().statusCode(204);

        await().atMost(Duration.ofSeconds(1))
                .untilAsserted(() -> bob.get("/v1/me").then().statusCode(401));
        await().atMost(SOON).untilAsserted(() -> {
            assertThat(storage.tablesThatHold(bob.email)).isEmpty();
            assertThat(storage.tablesThatHold(bob.name)).isEmpty();
            assertThat(realm.find(bobId)).isEmpty();
            assertThat(TestingPeopleTopic.latest(servers, bobId)).isEmpty();
        });
        assertThat(storage.digestOfEvents(bobId.toString(), labs))
                .as("what had happened")
                .containsAllEntriesOf(history);
        var listed = ada.get("/v1/organizations/{id}/users", labs);
        listed.then().statusCode(200).body("items", hasSize(1));
        assertThat(listed.asString()).doesNotContain(bob.email).doesNotContain(bob.name);
    }

    @Test
    void a_late_word_about_the_forgotten_is_not_written_down() {
        forget(ada, bobId).then().statusCode(204);
        await().atMost(SOON).until(() -> storage.tablesThatHold(bob.email).isEmpty());
        people.remember(new Person(bobId, bob.name, bob.email));
        assertThat(storage.tablesThatHold(bob.email)).isEmpty();
    }

    @Test
    void recycled_ids_the_same_address_invited_later_is_a_new_person_who_regains_nothing() {
        forget(ada, bobId).then().statusCode(204);
        await().atMost(SOON).until(() -> storage.tablesThatHold(bob.email).isEmpty());
        await().atMost(SOON).until(() -> realm.find(bobId).isEmpty());

        var successorId = accounts.open(bob.email, false);
        assertThat(successorId).isNotEqualTo(bobId);
        bob.signInWith(TestingIssuer.token(successorId.value(), bob.email, "Successor"));
        bob.get("/v1/me").then().statusCode(200).body("organizations", empty()).body("invitations", empty());
        ada.takesIn(labs, bob, "guest");
        bob.get("/v1/me").then().body("organizations", hasSize(1)).body("organizations[0].roles[0]", equalTo("guest"));
        forget(ada, bobId).then().statusCode(204);
        refused(forget(Visitor.called("Eve"), bobId), 404, "organization-unknown");
        bob.get("/v1/me").then().statusCode(200);
    }

    @Test
    void who_was_deactivated_is_forgotten_too_and_cannot_be_reactivated() {
        ada.post("/v1/organizations/{id}/users/{user}/deactivate", "", labs, bobId.toString())
                .then()
                .statusCode(204);
        forget(ada, bobId).then().statusCode(204);
        await().atMost(SOON).until(() -> storage.tablesThatHold(bob.email).isEmpty());
        refused(
                ada.request().post("/v1/organizations/{id}/users/{user}/reactivate", labs, bobId.toString()),
                404,
                "organization-member-unknown");
    }

    @Test
    void people_may_go_by_themselves_but_the_last_administrator_hands_over_first() {
        refused(Visitor.remember(ada.request().delete("/v1/me")), 409, "last-organization-administrator");
        refused(forget(ada, new UserId(ada.id)), 409, "last-organization-administrator");
        assertThat(storage.tablesThatHold(ada.email)).isNotEmpty();
        assertThat(storage.events("OrganizationMemberLeft", labs)).isZero();

        Visitor.remember(bob.request().delete("/v1/me")).then().statusCode(204);
        await().atMost(SOON).until(() -> storage.tablesThatHold(bob.email).isEmpty());
        RestAssured.given().delete("/v1/me").then().statusCode(401);
    }

    @Test
    void whoever_belongs_elsewhere_is_not_one_organizations_to_forget() {
        var grace = Visitor.called("Grace");
        var clinic = grace.founds("A Clinic");
        grace.takesIn(clinic, bob, "member");
        await().atMost(SOON).untilAsserted(() -> refused(forget(ada, bobId), 409, "account-shared"));
        bob.get("/v1/me").then().statusCode(200).body("organizations", hasSize(2));

        bob.request().delete("/v1/me").then().statusCode(204);
        await().atMost(SOON).until(() -> storage.tablesThatHold(bob.email).isEmpty());
        assertThat(storage.events("OrganizationMemberLeft", labs)).isEqualTo(1);
        assertThat(storage.events("OrganizationMemberLeft", clinic)).isEqualTo(1);
    }

    @Test
    void only_administrators_forget_and_strangers_learn_nothing() {
        var carol = Visitor.called("Carol");
        ada.takesIn(labs, carol, "manager");
        refused(forget(carol, bobId), 403, "organization-administrator-required");
        var eve = Visitor.called("Eve");
        eve.founds("Another tenant");
        refused(forget(eve, bobId), 404, "organization-unknown");
        var others = eve.founds("One more");
        refused(
                eve.request().delete("/v1/organizations/{id}/people/{user}", others, bobId.toString()),
                404,
                "organization-member-unknown");
        refused(ada.request().delete("/v1/organizations/{id}/people/{user}", labs, "bob"), 400, "invalid-field");
        assertThat(storage.tablesThatHold(bob.email)).isNotEmpty();
    }

    @Test
    void what_a_crash_left_half_done_is_finished() {
        var owner = new UserId(ada.id);
        orders.put(
                new Order(bobId, new OrganizationId(UUID.fromString(labs)), owner, false),
                clock.instant().minus(Duration.ofMinutes(5)));
        resumption.resume();
        await().atMost(SOON).until(() -> storage.tablesThatHold(bob.email).isEmpty());
        assertThat(orders.leftBehind(clock.instant())).isEmpty();
        resumption.resume();
        assertThat(storage.events("UserForgotten", bobId.toString())).isEqualTo(1);
    }

    /** Leaves an open invitation elsewhere and a stored answer that repeats the address. */
    private void invitedElsewhere() {
        var grace = Visitor.called("Grace");
        var institute = grace.founds("An Institute");
        grace.request()
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .contentType(ContentType.JSON)
                .body(Map.of("email", bob.email, "fullName", bob.name, "roles", List.of("member")))
                .post("/v1/organizations/{id}/invitations", institute)
                .then()
                .statusCode(201);
    }

    private Response forget(Visitor visitor, UserId user) {
        return Visitor.remember(
                visitor.request().delete("/v1/organizations/{id}/people/{user}", labs, user.toString()));
    }

    private static void refused(Response answer, int status, String problem) {
        answer.then().statusCode(status).body("type", endsWith("/problems/" + problem));
    }
}
