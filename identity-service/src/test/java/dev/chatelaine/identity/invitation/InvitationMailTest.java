package dev.chatelaine.identity.invitation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.icegreen.greenmail.util.GreenMailUtil;
import dev.chatelaine.chassis.testing.Infrastructure;
import dev.chatelaine.chassis.testing.TestingIssuer;
import dev.chatelaine.identity.Visitor;
import dev.chatelaine.identity.realm.HomeRealm;
import dev.chatelaine.identity.realm.RealmUnderTest;
import dev.chatelaine.identity.realm.TestingKeycloak;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.time.Duration;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What reaches invited people, with a real Keycloak and a real mail server. */
@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
@WithTestResource(value = RealmUnderTest.class, scope = TestResourceScope.MATCHING_RESOURCES)
@WithTestResource(value = MailUnderTest.class, scope = TestResourceScope.MATCHING_RESOURCES)
class InvitationMailTest {

    @Inject
    HomeRealm realm;

    final Visitor ada = Visitor.called("Ada");
    final String newcomer = "new-" + UUID.randomUUID() + "@example.org";
    String labs;

    @BeforeEach
    void found() {
        ada.signInWith(TestingIssuer.token(ada.id, ada.email, "Ada\u2028Bcc: eve@example.org"));
        labs = ada.founds("Example Labs");
    }

    @Test
    void whoever_has_no_account_gets_one_and_a_link_to_set_a_password() throws Exception {
        var answer = invite(newcomer, true);
        var mail = mailTo(newcomer, 1).getFirst();
        assertThat(text(mail))
                .contains("/realms/chatelaine/login-actions/action-token")
                .doesNotContain("/join\n");
        assertThat(realm.findByEmail(newcomer)).hasValueSatisfying(account -> {
            assertThat(account.emailVerified()).isFalse();
            assertThat(account.fullName()).isEqualTo("New Comer");
        });
        assertThat(answer.jsonPath().getString("status")).isEqualTo("invited");
    }

    @Test
    void sent_again_before_the_account_was_taken_over_it_is_that_link_again() throws Exception {
        String invitee = invite(newcomer, true).path("inviteeId");
        mailTo(newcomer, 1);
        ada.sends(labs, invitee).then().statusCode(204);
        assertThat(mailTo(newcomer, 2))
                .allSatisfy(mail -> assertThat(text(mail)).contains("action-token"));
    }

    @Test
    void whoever_has_an_account_is_led_to_the_page() throws Exception {
        invite("carol@example.org", true);
        var mail = mailTo("carol@example.org", 1).getLast();
        assertThat(text(mail))
                .contains("http://localhost:8080/join", "Example Labs", "member, developer")
                .doesNotContain("action-token");
    }

    @Test
    void pitfall_22_mail_header_injection_a_name_with_line_breaks_stays_in_the_subject() throws Exception {
        invite("dave@example.org", true);
        var mail = mailTo("dave@example.org", 1).getLast();
        assertThat(mail.getSubject()).isEqualTo("Ada Bcc: eve@example.org invites you to Example Labs");
        assertThat(mail.getAllRecipients()).hasSize(1);
    }

    @Test
    void pitfall_25_user_enumeration_the_inviter_cannot_tell_who_has_an_account() {
        var stranger = invite(newcomer, true);
        var known = invite("eve@example.org", true);
        assertThat(shape(known)).isEqualTo(shape(stranger));
        assertThat(known.headers().asList().stream()
                        .map(header -> header.getName())
                        .toList())
                .isEqualTo(stranger.headers().asList().stream()
                        .map(header -> header.getName())
                        .toList());
    }

    @Test
    void what_is_held_goes_out_when_it_is_sent_and_not_before() throws Exception {
        String invitee = invite(newcomer, false).path("inviteeId");
        await().during(Duration.ofSeconds(1)).until(() -> mails(newcomer).isEmpty());
        assertThat(realm.findByEmail(newcomer))
                .as("nobody opens accounts for held invitations")
                .isEmpty();
        ada.sends(labs, invitee).then().statusCode(204);
        mailTo(newcomer, 1);
    }

    @Test
    void who_needs_a_second_factor_is_told_to_set_it_up_at_once() throws Exception {
        var policy = Map.of("secondFactor", Map.of("requiredOf", "everyone"), "graceDays", 0, "reviewCadenceDays", 90);
        ada.put("/v1/organizations/{id}/security-policy", policy, labs).then().statusCode(204);
        invite(newcomer, true);
        mailTo(newcomer, 1);
        assertThat(text(mails(newcomer).getFirst())).contains("Configure OTP");
    }

    private Response invite(String address, boolean notify) {
        var invitation = new HashMap<String, Object>(
                Map.of("email", address, "fullName", "New Comer", "roles", List.of("member"), "notify", notify));
        invitation.put("platformRoles", List.of("developer"));
        var answer = ada.post("/v1/organizations/{id}/invitations", invitation, labs);
        answer.then().statusCode(201);
        return answer;
    }

    private static Map<String, Object> shape(Response answer) {
        Map<String, Object> body = new HashMap<>(answer.jsonPath().getMap(""));
        body.keySet().removeAll(List.of("inviteeId", "email", "invitation"));
        return body;
    }

    private static List<MimeMessage> mailTo(String address, int expected) {
        await().atMost(Duration.ofSeconds(20)).until(() -> mails(address).size() >= expected);
        return mails(address);
    }

    private static List<MimeMessage> mails(String address) {
        return Arrays.stream(TestingKeycloak.running().mails().getReceivedMessages())
                .filter(mail -> recipient(mail).equals(address))
                .toList();
    }

    private static String recipient(MimeMessage mail) {
        try {
            return mail.getRecipients(Message.RecipientType.TO)[0].toString();
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String text(MimeMessage mail) {
        return GreenMailUtil.getBody(mail).replace("=\r\n", "").replace("\r\n", "\n");
    }
}
