package dev.chatelaine.identity.secondfactor;

import static dev.chatelaine.identity.realm.TestingAccounts.passwordIsEnough;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;

import com.icegreen.greenmail.util.GreenMailUtil;
import dev.chatelaine.chassis.testing.Infrastructure;
import dev.chatelaine.chassis.testing.TestingIssuer;
import dev.chatelaine.identity.Storage;
import dev.chatelaine.identity.TestingClock;
import dev.chatelaine.identity.UserId;
import dev.chatelaine.identity.Visitor;
import dev.chatelaine.identity.realm.HomeRealm;
import dev.chatelaine.identity.realm.RealmUnderTest;
import dev.chatelaine.identity.realm.TestingAccounts;
import dev.chatelaine.identity.realm.TestingKeycloak;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
@WithTestResource(value = RealmUnderTest.class, scope = TestResourceScope.MATCHING_RESOURCES)
class SecondFactorTest {

    static final Duration SOON = Duration.ofSeconds(20);

    @Inject
    TestingAccounts accounts;

    @Inject
    HomeRealm realm;

    @Inject
    Storage storage;

    final Visitor ada = Visitor.called("Ada");
    final Visitor bob = Visitor.called("Bob");
    UserId bobId;
    String labs;

    @BeforeEach
    void found() {
        labs = ada.founds("Example Labs");
    }

    @Test
    void nothing_is_demanded_without_a_policy() {
        comesIn(false, "member");
        status(ada)
                .then()
                .statusCode(200)
                .body("state", equalTo("not-required"))
                .body("$", not(hasKey("dueAt")));
        bob.get("/v1/me").then().body("mfa.state", equalTo("not-required"));
    }

    @Test
    void after_the_grace_the_realm_demands_it_until_the_policy_no_longer_does() {
        comesIn(false, "member");
        demand("everyone", 14);
        status(ada).then().body("state", equalTo("in-grace")).body("dueAt", notNullValue());
        bob.get("/v1/me").then().body("mfa.state", equalTo("in-grace"));
        var since = Instant.parse(status(ada).path("requiredSince"));
        assertThat(Instant.parse(status(ada).path("dueAt"))).isEqualTo(since.plus(Duration.ofDays(14)));
        assertThat(passwordIsEnough(bob.email)).isTrue();

        TestingClock.after(Duration.ofDays(15), () -> {
            await().atMost(SOON).until(() -> accounts.isDemandedOf(bobId));
            status(ada).then().body("state", equalTo("due"));
        });
        assertThat(passwordIsEnough(bob.email)).isFalse();
        demand("nobody", 14);
        await().atMost(SOON).until(() -> !accounts.isDemandedOf(bobId));
        assertThat(passwordIsEnough(bob.email)).isTrue();
        status(ada).then().body("state", equalTo("not-required"));
    }

    @Test
    void without_grace_it_is_due_at_once_and_for_those_alone_whom_the_policy_means() {
        comesIn(false, "member");
        demandOfManagers();
        status(ada).then().body("state", equalTo("not-required"));
        patchRoles("manager");
        status(ada).then().body("state", equalTo("due"));
        await().atMost(SOON).until(() -> accounts.isDemandedOf(bobId));
        patchRoles("member");
        await().atMost(SOON).until(() -> !accounts.isDemandedOf(bobId));
    }

    @Test
    void a_lost_device_is_reset_and_the_next_sign_in_must_enrol_at_once_although_there_was_grace() throws Exception {
        comesIn(true, "member");
        demand("everyone", 90);
        await().atMost(SOON).untilAsserted(() -> status(ada).then().body("state", equalTo("enrolled")));
        await().atMost(SOON).until(() -> accounts.isDemandedOf(bobId));

        reset(ada).then().statusCode(204);
        await().atMost(SOON).until(() -> !realm.secondFactors(bobId).totp());
        await().atMost(SOON).untilAsserted(() -> status(ada).then().body("state", equalTo("due")));
        assertThat(passwordIsEnough(bob.email)).isFalse();
        await().atMost(SOON).until(() -> mails().size() == 1);
        assertThat(mails().getFirst())
                .contains("Your second factor was removed")
                .contains("http://localhost:8080");
    }

    @Test
    void only_those_in_charge_reset_it_and_nobody_their_own() {
        comesIn(false, "manager");
        var carol = Visitor.called("Carol");
        ada.takesIn(labs, carol, "member");
        refused(reset(carol), 403, "organization-manager-required");
        refused(reset(bob), 403, "own-second-factor");
        refused(reset(bob, ada.id.toString()), 403, "organization-administrator-required");
        refused(reset(Visitor.called("Eve")), 404, "organization-unknown");
        refused(reset(ada, Visitor.called("Nobody").id.toString()), 404, "organization-member-unknown");
        assertThat(reset(bob, carol.id.toString()).statusCode()).isEqualTo(204);
    }

    @Test
    void one_organization_does_not_weaken_what_another_relies_on() {
        comesIn(true, "member");
        var grace = Visitor.called("Grace");
        grace.takesIn(grace.founds("A Clinic"), bob, "member");
        await().atMost(SOON).untilAsserted(() -> refused(reset(ada), 409, "account-shared"));
        assertThat(realm.secondFactors(bobId).totp()).isTrue();
        assertThat(storage.events("SecondFactorReset", bobId.toString())).isZero();
    }

    @Test
    void the_list_is_complete_for_each_state_and_strangers_see_none_of_it() {
        comesIn(false, "member");
        for (int i = 0; i < 3; i++) ada.takesIn(labs, Visitor.called("Member" + i), "member");
        demandOfManagers();
        patchRoles("manager");
        assertThat(listed("not-required")).hasSize(4).doesNotContain(bobId.toString());
        assertThat(listed("due")).containsExactly(bobId.toString());
        assertThat(listed("in-grace")).isEmpty();
        var eve = Visitor.called("Eve");
        refused(eve.get("/v1/organizations/{id}/second-factors", labs), 404, "organization-unknown");
        eve.founds("Another tenant");
        refused(status(eve), 404, "organization-unknown");
        var dave = Visitor.called("Dave");
        ada.takesIn(labs, dave, "member");
        refused(status(dave), 403, "organization-manager-required");
        refused(dave.get("/v1/organizations/{id}/second-factors", labs), 403, "organization-manager-required");
        refused(ada.get("/v1/organizations/{id}/second-factors?state=lost", labs), 400, "invalid-field");
    }

    private void comesIn(boolean enrolled, String... roles) {
        bobId = accounts.open(bob.email, enrolled);
        bob.signInWith(TestingIssuer.token(bobId.value(), bob.email, bob.name));
        ada.takesIn(labs, bob, roles);
    }

    private void demand(String whom, int graceDays) {
        put("{\"secondFactor\":{\"requiredOf\":\"%s\"},\"graceDays\":%d,\"reviewCadenceDays\":90}"
                .formatted(whom, graceDays));
    }

    private void demandOfManagers() {
        put("{\"secondFactor\":{\"requiredOf\":\"roles\",\"organizationRoles\":[\"manager\"]},"
                + "\"graceDays\":0,\"reviewCadenceDays\":90}");
    }

    private void put(String policy) {
        Visitor.remember(ada.request()
                        .contentType(ContentType.JSON)
                        .body(policy)
                        .put("/v1/organizations/{id}/security-policy", labs))
                .then()
                .statusCode(204);
    }

    private void patchRoles(String role) {
        ada.patch("/v1/organizations/{id}/users/{user}/roles", "{\"roles\":[\"" + role + "\"]}", labs, bobId.toString())
                .then()
                .statusCode(204);
    }

    private Response status(Visitor visitor) {
        return visitor.get("/v1/organizations/{id}/users/{user}/second-factor", labs, bobId.toString());
    }

    private Response reset(Visitor visitor) {
        return reset(visitor, bobId.toString());
    }

    private Response reset(Visitor visitor, String user) {
        return Visitor.remember(visitor.request().post("/v1/organizations/{id}/users/{user}/reset-mfa", labs, user));
    }

    private List<String> listed(String state) {
        var found = new ArrayList<String>();
        var cursor = "";
        while (cursor != null) {
            var part = ada.get(
                    "/v1/organizations/{id}/second-factors?limit=2&state={state}&cursor={cursor}", labs, state, cursor);
            found.addAll(part.<List<String>>path("items.userId"));
            cursor = part.path("next");
        }
        return found;
    }

    private List<String> mails() {
        return TestingKeycloak.running().mails().getReceivedMessagesForDomain(bob.email).length == 0
                ? List.of()
                : List.of(GreenMailUtil.getWholeMessage(
                        TestingKeycloak.running().mails().getReceivedMessagesForDomain(bob.email)[0]));
    }

    private static void refused(Response answer, int status, String problem) {
        answer.then().statusCode(status).body("type", endsWith("/problems/" + problem));
    }
}
