package dev.chatelaine.project.notification;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.hasSize;

import com.icegreen.greenmail.util.GreenMailUtil;
import dev.chatelaine.chassis.testing.TestingEvents;
import dev.chatelaine.project.OrganizationId;
import dev.chatelaine.project.OrganizationRole;
import dev.chatelaine.project.project.TeamClient;
import dev.chatelaine.project.testing.Person;
import dev.chatelaine.project.testing.ServiceTest;
import dev.chatelaine.project.testing.Stage;
import dev.chatelaine.project.testing.TestingMail;
import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import jakarta.inject.Inject;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who is told what by mail. */
@ServiceTest
class NotificationTest {

    private static final String MINE = "/v1/me/notifications";

    @Inject
    Stage stage;

    @Inject
    Mutes mutes;

    final Person ada = Person.named("Ada");
    final Person bob = Person.named("Bob");
    OrganizationId labs;
    String project;
    TeamClient team;

    @BeforeEach
    void aProject() {
        labs = stage.organization("Example Labs", ada);
        stage.join(labs, bob, OrganizationRole.MEMBER);
        project = stage.project(labs, stage.connection(labs, ada), ada);
        team = new TeamClient(project);
    }

    @Test
    void whose_access_changes_is_told_what_it_is_now() {
        String entry = team.join(ada, bob, "viewer");
        team.patch(ada, entry, Map.of("roles", Map.of("project", "contributor"), "upload", true));
        assertThat(mail(bob, "has changed"))
                .contains("contributor", "upload and download data", "role-changed")
                .doesNotContain("invitations/");
    }

    @Test
    void who_is_removed_is_told() {
        team.remove(ada, team.join(ada, bob, "viewer"));
        assertThat(mail(bob, "You were removed")).contains("Attic");
    }

    @Test
    void who_owns_a_project_now_is_told() {
        team.join(ada, bob, "administrator");
        ada.asks().body(Map.of("userId", bob.id())).put("/v1/projects/" + project + "/owner");
        assertThat(mail(bob, "You own the project")).contains("hand it over");
    }

    @Test
    void nobody_is_told_what_they_did_themselves() {
        String entry = team.join(ada, bob, "administrator");
        team.patch(bob, entry, Map.of("upload", true)).then().statusCode(204);
        team.remove(bob, entry).then().statusCode(200);
        nothingMore(bob, 0);
    }

    @Test
    void a_grant_that_ends_in_a_week_or_tomorrow_is_told_once_each() {
        String entry = team.join(ada, bob, "viewer");
        endIn(entry, Duration.ofDays(7).plusSeconds(2));
        assertThat(mail(bob, "ends soon")).contains("grant-ending");
        endIn(entry, Duration.ofDays(1).plusSeconds(2));
        await().atMost(20, SECONDS).until(() -> mails(bob, "ends soon").size() == 2);
    }

    @Test
    void an_invitation_with_an_end_is_followed_too() {
        var invitation = TeamClient.entry(TeamClient.user(bob), "viewer");
        invitation.put(
                "endsAt", Instant.now().plus(Duration.ofDays(1)).plusSeconds(4).toString());
        team.accept(bob, team.post(ada, invitation).path("entryId"));
        mail(bob, "ends soon");
    }

    @Test
    void what_is_muted_is_not_told() {
        mute(bob, "role-changed", "invited");
        bob.asks().get(MINE).then().statusCode(200).body("muted", containsInAnyOrder("role-changed", "invited"));
        String entry = team.join(ada, bob, "viewer");
        team.patch(ada, entry, Map.of("upload", true)).then().statusCode(204);
        team.remove(ada, entry).then().statusCode(200);
        mail(bob, "You were removed");
        nothingMore(bob, 1);
        assertThat(mails(bob, "invites you")).isEmpty();
        mute(bob);
        bob.asks().get(MINE).then().body("muted", hasSize(0));
    }

    @Test
    void pitfall_22_mail_header_injection_a_name_begins_no_header() throws MessagingException {
        ada.asks().body(Map.of("name", "Attic\u2028Bcc: eve@example.org")).patch("/v1/projects/" + project);
        team.remove(ada, team.join(ada, bob, "viewer"));
        mail(bob, "You were removed");
        for (MimeMessage mail : TestingMail.to(bob.email())) {
            assertThat(mail.getHeader("Bcc")).isNull();
            assertThat(mail.getSubject()).doesNotContain("\u2028", "\n");
        }
    }

    @Test
    void a_mail_server_that_is_down_delays_and_loses_nothing() {
        String entry = team.join(ada, bob, "viewer");
        TestingMail.whileDown(() -> team.remove(ada, entry).then().statusCode(200));
        mail(bob, "You were removed");
    }

    @Test
    void what_somebody_muted_goes_with_them() {
        mute(bob, "removed");
        TestingEvents.send("chatelaine.people", bob.id().toString(), null);
        await().untilAsserted(() -> assertThat(mutes.of(bob.userId())).isEmpty());
    }

    @Test
    void bad_input_is_400_and_nobody_asks_without_signing_in() {
        bob.asks().body(Map.of("muted", List.of("everything"))).put(MINE).then().statusCode(400);
        bob.asks().body(Map.of()).put(MINE).then().statusCode(400);
        RestAssured.given().get(MINE).then().statusCode(401);
        RestAssured.given()
                .contentType(ContentType.JSON)
                .body(Map.of("muted", List.of()))
                .put(MINE)
                .then()
                .statusCode(401);
    }

    private static void mute(Person who, String... kinds) {
        who.asks().body(Map.of("muted", List.of(kinds))).put(MINE).then().statusCode(204);
    }

    private void endIn(String entry, Duration duration) {
        String end = Instant.now().plus(duration).toString();
        team.patch(ada, entry, Map.of("endsAt", end)).then().statusCode(204);
    }

    private static String mail(Person to, String subject) {
        // an attempt that began while the mail server started may hang for half a minute before the next one
        await().atMost(60, SECONDS).until(() -> !mails(to, subject).isEmpty());
        assertThat(mails(to, subject)).hasSize(1);
        return GreenMailUtil.getBody(mails(to, subject).getFirst()).replace("=\r\n", "");
    }

    /** Whoever answers at once gets no invitation by mail, so these are not counted. */
    private static void nothingMore(Person to, int expected) {
        await().during(Duration.ofSeconds(2))
                .atMost(Duration.ofSeconds(10))
                .until(() -> TestingMail.to(to.email()).stream()
                                .filter(mail -> !subject(mail).contains("invites you"))
                                .count()
                        == expected);
    }

    private static List<MimeMessage> mails(Person to, String subject) {
        return TestingMail.to(to.email()).stream()
                .filter(mail -> subject(mail).contains(subject))
                .toList();
    }

    private static String subject(MimeMessage mail) {
        try {
            return mail.getSubject();
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }
}
