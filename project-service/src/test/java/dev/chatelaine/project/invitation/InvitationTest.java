package dev.chatelaine.project.invitation;

import static dev.chatelaine.project.project.TeamClient.email;
import static dev.chatelaine.project.project.TeamClient.entry;
import static dev.chatelaine.project.project.TeamClient.user;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import dev.chatelaine.chassis.testing.TestingIssuer;
import dev.chatelaine.project.ConnectionId;
import dev.chatelaine.project.OrganizationId;
import dev.chatelaine.project.OrganizationRole;
import dev.chatelaine.project.project.TeamClient;
import dev.chatelaine.project.testing.Person;
import dev.chatelaine.project.testing.ServiceTest;
import dev.chatelaine.project.testing.Stage;
import dev.chatelaine.project.testing.TestingMail;
import io.agroal.api.AgroalDataSource;
import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The way of an invitation from the administrator to the answer. */
@ServiceTest
class InvitationTest {

    @Inject
    Stage stage;

    @Inject
    AgroalDataSource database;

    final Person ada = Person.named("Ada");
    final Person bob = Person.named("Bob");
    final Person eve = Person.named("Eve");
    OrganizationId labs;
    TeamClient team;

    @BeforeEach
    void aProjectOfAda() {
        labs = stage.organization("Example Labs", ada);
        ConnectionId connection = stage.connection(labs, ada);
        team = new TeamClient(stage.project(labs, connection, ada));
    }

    @Test
    void a_mail_brings_the_link_and_the_link_says_what_it_is_about() throws MessagingException {
        team.invite(ada, email(bob.email()), "viewer");
        MimeMessage mail = mail(bob, 1);
        assertThat(mail.getSubject()).isEqualTo("Ada invites you to the project Attic");
        look(TestingMail.token(mail))
                .then()
                .statusCode(200)
                .header("Cache-Control", "no-store")
                .body("projectName", equalTo("Attic"))
                .body("organizationName", equalTo("Example Labs"))
                .body("inviterName", equalTo("Ada"))
                .body("roles.project", equalTo("viewer"))
                .body("download", equalTo(true))
                .body("status", equalTo("pending"));
    }

    @Test
    void the_invited_person_accepts_by_the_link_however_often() {
        String entry = team.invite(ada, email(bob.email()), "viewer");
        String token = TestingMail.token(mail(bob, 1));
        answer(bob, token, "accept").then().statusCode(200).body("entryId", equalTo(entry));
        answer(bob, token, "accept").then().statusCode(200);
        team.list(bob)
                .then()
                .statusCode(200)
                .body(
                        "items.find { it.entryId == '" + entry + "' }.userId",
                        equalTo(bob.id().toString()));
        answer(bob, token, "reject").then().statusCode(409).body("type", endsWith("/invitation-already-answered"));
        look(token).then().statusCode(200).body("status", equalTo("accepted"));
    }

    @Test
    void pitfall_08_forged_invitations_are_unknown() {
        for (var forged : new String[] {"x", "A".repeat(43), "' or 1=1 --", "..%2F..%2F"}) {
            look(forged).then().statusCode(404).body("type", endsWith("/invitation-unknown"));
        }
        answer(bob, "A".repeat(43), "accept").then().statusCode(404);
    }

    @Test
    void pitfall_08_forged_invitations_somebody_else_with_the_link_does_not_answer() {
        team.invite(ada, email(bob.email()), "viewer");
        String token = TestingMail.token(mail(bob, 1));
        answer(eve, token, "accept").then().statusCode(403).body("type", endsWith("/invitation-for-someone-else"));
        answer(eve, token, "reject").then().statusCode(403);
        RestAssured.given()
                .contentType(ContentType.JSON)
                .post("/v1/invitations/" + token + "/accept")
                .then()
                .statusCode(401);
        look(token).then().body("status", equalTo("pending"));
    }

    @Test
    void whoever_holds_the_link_accepts_with_another_address_where_the_inviter_allows_it_and_all_see_that() {
        var open = entry(email(bob.email()), "viewer");
        open.put("otherAddressAllowed", true);
        String entry = team.post(ada, open).then().statusCode(201).extract().path("entryId");
        String token = TestingMail.token(mail(bob, 1));
        look(token).then().body("otherAddressAllowed", equalTo(true));
        eve.asks().post("/v1/me/invitations/" + entry + "/accept").then().statusCode(404); // without the link
        answer(eve, token, "reject").then().statusCode(403);
        answer(eve, token, "accept").then().statusCode(200).body("entryId", equalTo(entry));
        answer(eve, token, "accept").then().statusCode(200);
        answer(bob, token, "accept").then().statusCode(409);
        String line = "items.find { it.entryId == '" + entry + "' }";
        team.list(ada)
                .then()
                .body(line + ".userId", equalTo(eve.id().toString()))
                .body(line + ".withOtherAddress", equalTo(true))
                .body(line + ".principal.email", equalTo(bob.email()));
        var byName = entry(user(bob), "viewer");
        byName.put("otherAddressAllowed", true);
        team.post(ada, byName).then().statusCode(400);
    }

    @Test
    void pitfall_13_an_unproven_address_is_none_even_where_another_one_will_do() {
        var open = entry(email(bob.email()), "viewer");
        open.put("otherAddressAllowed", true);
        team.post(ada, open).then().statusCode(201);
        var unproven = TestingIssuer.tokenOf(eve.id().toString())
                .with("email", eve.email())
                .with("email_verified", false)
                .sign();
        RestAssured.given()
                .auth()
                .oauth2(unproven)
                .contentType(ContentType.JSON)
                .post("/v1/invitations/" + TestingMail.token(mail(bob, 1)) + "/accept")
                .then()
                .statusCode(403);
    }

    @Test
    void whoever_said_no_can_be_invited_again_and_then_say_yes() {
        String refused = team.invite(ada, email(bob.email()), "viewer");
        String old = TestingMail.token(mail(bob, 1));
        answer(bob, old, "reject").then().statusCode(200);
        String again = team.invite(ada, email(bob.email()), "contributor");
        assertThat(again).isNotEqualTo(refused);
        answer(bob, old, "accept").then().statusCode(409);
        answer(bob, TestingMail.token(mail(bob, 2)), "accept").then().statusCode(200);
        team.list(ada)
                .then()
                .body("items.find { it.entryId == '" + refused + "' }.mark", equalTo("cross"))
                .body("items.find { it.entryId == '" + again + "' }.mark", equalTo("check"));
    }

    @Test
    void pitfall_13_self_set_verified_an_unverified_address_is_no_proof() {
        team.invite(ada, email(bob.email()), "viewer");
        String token = TestingMail.token(mail(bob, 1));
        for (var verified : new Object[] {false, "true", "yes"}) {
            var unproven = TestingIssuer.tokenOf(eve.id().toString())
                    .with("email", bob.email())
                    .with("email_verified", verified)
                    .sign();
            RestAssured.given()
                    .auth()
                    .oauth2(unproven)
                    .contentType(ContentType.JSON)
                    .post("/v1/invitations/" + token + "/accept")
                    .then()
                    .statusCode(403);
        }
    }

    @Test
    void sending_again_makes_the_old_link_useless() {
        String entry = team.invite(ada, email(bob.email()), "viewer");
        String old = TestingMail.token(mail(bob, 1));
        team.act(ada, entry, "send").then().statusCode(204);
        String fresh = TestingMail.token(mail(bob, 2));
        assertThat(fresh).isNotEqualTo(old);
        look(old).then().statusCode(404);
        answer(bob, old, "accept").then().statusCode(404);
        answer(bob, fresh, "accept").then().statusCode(200);
    }

    @Test
    void a_withdrawn_invitation_says_so() {
        String entry = team.invite(ada, email(bob.email()), "viewer");
        String token = TestingMail.token(mail(bob, 1));
        team.act(ada, entry, "withdraw").then().statusCode(204);
        answer(bob, token, "accept").then().statusCode(410).body("type", endsWith("/invitation-withdrawn"));
        await().untilAsserted(() -> look(token).then().body("status", equalTo("withdrawn")));
    }

    @Test
    void who_signs_in_finds_what_waits_without_the_link() {
        String byAddress = team.invite(ada, email(bob.email()), "viewer");
        bob.asks()
                .get("/v1/me/invitations")
                .then()
                .body("items", hasSize(1))
                .body("items[0].entryId", equalTo(byAddress))
                .body("items[0].invitation.projectName", equalTo("Attic"));
        eve.asks().get("/v1/me/invitations").then().body("items", hasSize(0));
        eve.asks()
                .post("/v1/me/invitations/" + byAddress + "/accept")
                .then()
                .statusCode(404)
                .body("type", endsWith("/invitation-unknown"));
        bob.asks().post("/v1/me/invitations/" + byAddress + "/accept").then().statusCode(204);
        bob.asks().get("/v1/me/invitations").then().body("items", hasSize(0));
    }

    @Test
    void a_user_of_the_organization_gets_the_mail_at_the_address_that_is_known() {
        stage.join(labs, bob, OrganizationRole.MEMBER);
        team.invite(ada, user(bob), "viewer");
        assertThat(mail(bob, 1)).isNotNull();
    }

    @Test
    void a_held_invitation_sends_no_mail_until_it_is_sent() throws InterruptedException {
        var held = entry(email(bob.email()), "viewer");
        held.put("notify", false);
        String entry = team.post(ada, held).then().statusCode(201).extract().path("entryId");
        Thread.sleep(1_000); // long enough for a mail that should not be
        assertThat(TestingMail.to(bob.email())).isEmpty();
        team.act(ada, entry, "send").then().statusCode(204);
        mail(bob, 1);
    }

    @Test
    void a_mail_server_that_is_down_delays_mails_and_loses_none() {
        TestingMail.whileDown(() -> {
            team.invite(ada, email(bob.email()), "viewer");
            await().atMost(Duration.ofSeconds(10)).until(() -> attempts() > 0);
        });
        answer(bob, TestingMail.token(mail(bob, 1)), "accept").then().statusCode(200);
    }

    @Test
    void pitfall_21_secrets_the_token_is_stored_by_its_hash_only() throws SQLException {
        team.invite(ada, email(bob.email()), "viewer");
        String token = TestingMail.token(mail(bob, 1));
        try (var connection = database.getConnection();
                var rows = connection.createStatement().executeQuery("select t::text from invitation_token t")) {
            while (rows.next()) assertThat(rows.getString(1)).doesNotContain(token);
        }
        try (var connection = database.getConnection();
                var rows = connection
                        .createStatement()
                        .executeQuery("select convert_from(payload, 'UTF8') from domain_event")) {
            while (rows.next()) assertThat(rows.getString(1)).doesNotContain(token, bob.email());
        }
    }

    @Test
    void pitfall_21_secrets_the_token_is_in_no_metric() {
        team.invite(ada, email(bob.email()), "viewer");
        String token = TestingMail.token(mail(bob, 1));
        look(token);
        RestAssured.given().get("/invitations/" + token).then().statusCode(200);
        answer(eve, token, "accept");
        assertThat(RestAssured.given().get("/q/metrics").asString())
                .contains("/v1/invitations/{token}")
                .doesNotContain(token);
    }

    @Test
    void pitfall_22_mail_header_injection() {
        assertThat(InvitationLetter.oneLine("Ada\r\nBcc: all@example.org\u2028x"))
                .isEqualTo("Ada Bcc: all@example.org x");
    }

    @Test
    void guessing_is_slowed_down_by_where_it_comes_from() {
        var guesses = new Guesses(Clock.systemUTC());
        for (int i = 0; i < Guesses.MOST_PER_MINUTE; i++) {
            assertThat(guesses.tooMany("192.0.2.1")).isFalse();
            guesses.wrong("192.0.2.1");
        }
        assertThat(guesses.tooMany("192.0.2.1")).isTrue();
        assertThat(guesses.tooMany("192.0.2.2")).isFalse();
    }

    @Test
    void pitfall_09_members_of_other_tenants_do_not_manage_an_invitation() {
        String entry = team.invite(ada, email(bob.email()), "viewer");
        stage.organization("Others", eve);
        for (var action : new String[] {"send", "withdraw"}) {
            team.act(eve, entry, action).then().statusCode(404).body("type", endsWith("/project-unknown"));
        }
        team.act(ada, UUID.randomUUID().toString(), "send")
                .then()
                .statusCode(404)
                .body("type", endsWith("/entry-unknown"));
        team.list(ada).then().body("items.status", not(hasItem("withdrawn")));
    }

    private MimeMessage mail(Person to, int number) {
        await().atMost(Duration.ofSeconds(30))
                .until(() -> TestingMail.to(to.email()).size() >= number);
        return TestingMail.to(to.email()).get(number - 1);
    }

    private static Response look(String token) {
        return RestAssured.given().get("/v1/invitations/" + token);
    }

    private static Response answer(Person who, String token, String answer) {
        return who.asks().post("/v1/invitations/" + token + "/" + answer);
    }

    private int attempts() throws SQLException {
        try (var connection = database.getConnection();
                var row =
                        connection.createStatement().executeQuery("select coalesce(max(attempts), 0) from delivery")) {
            row.next();
            return row.getInt(1);
        }
    }
}
