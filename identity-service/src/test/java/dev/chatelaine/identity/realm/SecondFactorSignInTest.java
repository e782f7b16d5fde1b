package dev.chatelaine.identity.realm;

import static org.assertj.core.api.Assertions.assertThat;

import dev.chatelaine.chassis.testing.Infrastructure;
import dev.chatelaine.identity.UserId;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.path.json.JsonPath;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Second factors, as the realm asks for them: in a browser and on the command line. */
@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
@WithTestResource(value = RealmUnderTest.class, scope = TestResourceScope.MATCHING_RESOURCES)
class SecondFactorSignInTest {

    static final String BACK = TestingKeycloak.SITE + "/join/signed-in";
    static final Pattern INPUT = Pattern.compile("<input[^>]*>");

    /** Hears what the realm's events say. */
    @Singleton
    static class Listener {

        final Set<UserId> changed = ConcurrentHashMap.newKeySet();

        void hear(@Observes SecondFactorsChanged event) {
            changed.add(event.userId());
        }
    }

    @Inject
    HomeRealm realm;

    @Inject
    Listener listener;

    final TestingKeycloak keycloak = TestingKeycloak.running();
    final String email = "bob-" + UUID.randomUUID() + "@example.org";
    final Browsing browsing = new Browsing();
    UserId bob;

    @BeforeEach
    void opensAnAccount() {
        bob = keycloak.person(email, "Bob Baker");
    }

    @Test
    void whoever_must_sets_up_a_second_factor_with_recovery_codes_and_is_asked_for_it_from_then_on() {
        realm.demandSecondFactor(bob);
        var secret = enrol();
        assertThat(realm.secondFactors(bob).totp()).isTrue();
        assertThat(realm.secondFactors(bob).recoveryCodesLeft()).isEqualTo(12);
        assertThat(realm.secondFactors(bob).since()).isPresent();
        Awaitility.await().atMost(Duration.ofSeconds(5)).until(() -> listener.changed.contains(bob));

        assertThat(keycloak.askForToken(email).statusCode())
                .as("the password alone is not enough")
                .isIn(400, 401);
        var claims = TestingKeycloak.claims(tokenWith(TimeCode.next(secret)));
        assertThat(claims.<String>getList("amr")).containsExactlyInAnyOrder("pwd", "otp");
    }

    @Test
    void after_a_reset_the_next_sign_in_sets_up_anew() {
        realm.demandSecondFactor(bob);
        enrol();
        realm.removeSecondFactors(bob);
        assertThat(realm.secondFactors(bob).totp()).isFalse();
        assertThat(realm.secondFactors(bob).recoveryCodesLeft()).isZero();

        var again = new Browsing();
        again.open(start(), BACK);
        again.submit(Map.of("username", email, "password", TestingKeycloak.PASSWORD), BACK);
        assertThat(again.text()).contains("totpSecret");
    }

    @Test
    void who_need_not_is_not_asked() {
        browsing.open(start(), BACK);
        var end = browsing.submit(Map.of("username", email, "password", TestingKeycloak.PASSWORD), BACK);
        assertThat(end).startsWith(BACK);
        assertThat(TestingKeycloak.claims(keycloak.signIn(email).getString("access_token"))
                        .<String>getList("amr"))
                .containsExactly("pwd");
    }

    /** Signs in, sets up what is asked for, and says the secret of the authenticator application. */
    private String enrol() {
        browsing.open(start(), BACK);
        browsing.submit(Map.of("username", email, "password", TestingKeycloak.PASSWORD), BACK);
        var secret = inputs().get("totpSecret");
        assertThat(secret).as(browsing::text).isNotNull();
        browsing.submit(Map.of("totp", TimeCode.now(secret), "totpSecret", secret, "userLabel", "phone"), BACK);
        var codes = inputs();
        assertThat(codes).as(browsing::text).containsKey("generatedRecoveryAuthnCodes");
        var fields = new LinkedHashMap<String, String>();
        for (var name : List.of("generatedRecoveryAuthnCodes", "generatedAt", "userLabel")) {
            fields.put(name, codes.getOrDefault(name, ""));
        }
        assertThat(browsing.submit(fields, BACK)).as(browsing::text).startsWith(BACK);
        return secret;
    }

    private Map<String, String> inputs() {
        var inputs = new HashMap<String, String>();
        Matcher input = INPUT.matcher(browsing.text());
        while (input.find()) inputs.put(attribute(input.group(), "name"), attribute(input.group(), "value"));
        return inputs;
    }

    private static String attribute(String tag, String name) {
        var found = Pattern.compile("\\b" + name + "=\"([^\"]*)\"").matcher(tag);
        return found.find() ? found.group(1) : "";
    }

    private String tokenWith(String code) {
        JsonPath answer = RestAssured.given()
                .formParam("grant_type", "password")
                .formParam("client_id", "chatelaine-cli")
                .formParam("username", email)
                .formParam("password", TestingKeycloak.PASSWORD)
                .formParam("totp", code)
                .post(keycloak.realm() + "/protocol/openid-connect/token")
                .jsonPath();
        assertThat(answer.getString("access_token")).as(answer.prettify()).isNotNull();
        return answer.getString("access_token");
    }

    private String start() {
        return keycloak.realm() + "/protocol/openid-connect/auth?client_id=chatelaine-web&response_type=code"
                + "&scope=openid&state=s&redirect_uri=" + BACK + "&code_challenge_method=S256&code_challenge="
                + IdentityProviderTest.CHALLENGE;
    }
}
