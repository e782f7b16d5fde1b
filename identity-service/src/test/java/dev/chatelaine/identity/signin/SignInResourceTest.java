package dev.chatelaine.identity.signin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.oneOf;

import dev.chatelaine.chassis.testing.Infrastructure;
import dev.chatelaine.identity.UserId;
import dev.chatelaine.identity.Visitor;
import dev.chatelaine.identity.realm.RealmEvent;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.ValidatableResponse;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
class SignInResourceTest {

    static final String SIGN_INS = "/v1/organizations/{id}/sign-ins";
    static final String LAST_ACTIVE = "/v1/organizations/{id}/last-active";
    static final Instant NOW = Instant.now().truncatedTo(ChronoUnit.MILLIS);

    @Inject
    Event<RealmEvent> realm;

    @Inject
    SignIns signIns;

    @Inject
    SignInRetention retention;

    final Visitor ada = Visitor.called("Ada");
    final Visitor bob = Visitor.called("Bob");
    final Visitor eve = Visitor.called("Eve");
    String labs;

    @BeforeEach
    void found() {
        labs = ada.founds("Example Labs");
        ada.takesIn(labs, bob, "member");
        eve.get("/v1/me").then().statusCode(200);
    }

    @Test
    void shows_who_signed_in_and_who_failed_and_why() {
        happens("LOGIN_ERROR", bob, NOW.minusSeconds(20), "invalid_user_credentials", null);
        happens("LOGIN", bob, NOW.minusSeconds(10), null, null);
        happens("LOGIN", ada, NOW, null, "partner");

        ask(SIGN_INS)
                .body("items.userId", contains(ada.id.toString(), bob.id.toString(), bob.id.toString()))
                .body("items.outcome", contains("success", "success", "failure"))
                .body("items[2].reason", equalTo("invalid_user_credentials"))
                .body("items[2].client", equalTo("chatelaine-web"))
                .body("items[2].ipAddress", equalTo("203.0.113.7"))
                .body("items[0].identityProvider", equalTo("partner"))
                .body("items[1].identityProvider", nullValue())
                .body("items[1].fullName", equalTo("Bob"))
                .body("items[1].email", equalTo(bob.email));
        ask(SIGN_INS + "?outcome=failure").body("items.userId", contains(bob.id.toString()));
        ask(SIGN_INS + "?user=" + ada.id).body("items.userId", contains(ada.id.toString()));
        ask(SIGN_INS + "?from=" + NOW.minusSeconds(10) + "&to=" + NOW)
                .body("items.outcome", contains("success"))
                .body("items.userId", contains(bob.id.toString()));
    }

    @Test
    void following_the_cursor_visits_each_once() {
        for (int i = 0; i < 5; i++) happens("LOGIN", bob, NOW, null, null);
        var seen = new ArrayList<String>();
        String cursor = "";
        do {
            var page = ask(SIGN_INS + "?limit=2&cursor=" + cursor).extract().jsonPath();
            seen.addAll(page.getList("items.eventId"));
            cursor = page.getString("next");
        } while (cursor != null);
        assertThat(seen).hasSize(5).doesNotHaveDuplicates();
    }

    @Test
    void what_is_told_twice_is_shown_once() {
        var event = event("LOGIN", bob, NOW, null, null);
        tell(event);
        tell(event);
        ask(SIGN_INS).body("items.eventId", contains(event.id()));
    }

    /** Spreadsheet formulas. */
    @Test
    void a_name_that_is_a_formula_is_text_in_a_spreadsheet() {
        var formula =
                Visitor.of(UUID.randomUUID(), "mallory-" + UUID.randomUUID() + "@example.org", "=HYPERLINK(\"x\")");
        ada.takesIn(labs, formula, "member");
        happens("LOGIN", formula, NOW, null, "@SUM(A1)");

        var sheet = export("text/csv");
        assertThat(sheet.getFirst())
                .isEqualTo("\"eventId\",\"at\",\"userId\",\"fullName\",\"email\",\"outcome\",\"reason\",\"client\","
                        + "\"ipAddress\",\"identityProvider\"");
        assertThat(sheet.get(1)).contains("\"'=HYPERLINK(\"\"x\"\")\"").endsWith("\"'@SUM(A1)\"");
    }

    @Test
    void an_export_holds_all_lines() {
        QuarkusTransaction.requiringNew().run(() -> {
            for (int i = 0; i < 1_203; i++) realm.fire(event("LOGIN", bob, NOW.minusSeconds(i), null, null));
        });
        assertThat(export("text/csv")).hasSize(1_204);
        assertThat(export("application/x-ndjson")).hasSize(1_203).allMatch(line -> line.startsWith("{\"eventId\":"));
    }

    @Test
    void says_when_members_were_last_active_and_who_was_not() {
        happens("LOGIN", bob, NOW.minus(Duration.ofDays(100)), null, null);
        happens("LOGIN", eve, NOW.minus(Duration.ofDays(100)), null, null);
        ask(LAST_ACTIVE)
                .body("items.userId", containsInAnyOrder(ada.id.toString(), bob.id.toString()))
                .body("items.find { it.userId == '" + ada.id + "' }.lastActiveAt", nullValue());

        var since = "?inactiveSince=" + NOW.minus(Duration.ofDays(30));
        ask(LAST_ACTIVE + since).body("items.userId", containsInAnyOrder(ada.id.toString(), bob.id.toString()));
        happens("REFRESH_TOKEN", bob, NOW, null, null);
        ask(LAST_ACTIVE + since).body("items.userId", contains(ada.id.toString()));
        ask(SIGN_INS + "?user=" + bob.id + "&from=" + NOW).body("items", empty());
    }

    @Test
    void strangers_find_nothing_members_are_refused_and_other_tenants_see_their_own() {
        happens("LOGIN", bob, NOW, null, null);
        var clinic = eve.founds("A Clinic");
        for (var path : List.of(SIGN_INS, LAST_ACTIVE)) {
            eve.get(path, labs).then().statusCode(404).body("type", endsWith("/organization-unknown"));
            bob.get(path, labs).then().statusCode(403).body("type", endsWith("/organization-manager-required"));
            RestAssured.get(path, labs).then().statusCode(401);
        }
        eve.get(SIGN_INS + "?user=" + bob.id, clinic).then().statusCode(200).body("items", empty());
        for (var type : List.of("text/csv", "application/x-ndjson")) {
            bob.request().accept(type).get(SIGN_INS, labs).then().statusCode(403);
        }
        ada.deactivates(labs, bob).then().statusCode(204);
        bob.get(SIGN_INS, labs).then().statusCode(oneOf(401, 404));
    }

    @Test
    void bad_filters_are_named() {
        for (var filter : List.of("from=yesterday", "to=1", "outcome=maybe", "user=bob", "limit=0", "cursor=%2A")) {
            ada.get(SIGN_INS + "?" + filter, labs)
                    .then()
                    .statusCode(400)
                    .body("errors[0].field", equalTo(filter.substring(0, filter.indexOf('='))));
        }
        ada.get(LAST_ACTIVE + "?inactiveSince=x", labs).then().statusCode(400);
    }

    @Test
    void old_ones_are_deleted_and_a_persons_can_be() {
        happens("LOGIN", bob, NOW.minus(Duration.ofDays(401)), null, null);
        happens("LOGIN", bob, NOW.minus(Duration.ofDays(399)), null, null);
        retention.clean();
        ask(SIGN_INS).body("items.outcome", contains("success"));
        signIns.forget(new UserId(bob.id));
        ask(SIGN_INS).body("items", empty());
    }

    private ValidatableResponse ask(String path) {
        return ada.get(path, labs).then().statusCode(200);
    }

    private List<String> export(String type) {
        var response = ada.request().accept(type).get(SIGN_INS, labs);
        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.contentType()).startsWith(type);
        return response.asString().lines().toList();
    }

    private void happens(String type, Visitor who, Instant at, String error, String provider) {
        tell(event(type, who, at, error, provider));
    }

    private void tell(RealmEvent event) {
        QuarkusTransaction.requiringNew().run(() -> realm.fire(event));
    }

    private static RealmEvent event(String type, Visitor who, Instant at, String error, String provider) {
        return new RealmEvent(
                UUID.randomUUID().toString(),
                type,
                at,
                Optional.of(new UserId(who.id)),
                Optional.of("chatelaine-web"),
                Optional.of("203.0.113.7"),
                Optional.ofNullable(error),
                Optional.ofNullable(provider),
                Optional.empty());
    }
}
