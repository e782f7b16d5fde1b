package dev.chatelaine.identity.realm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

import dev.chatelaine.chassis.testing.Infrastructure;
import dev.chatelaine.identity.Storage;
import dev.chatelaine.identity.UserId;
import dev.chatelaine.identity.person.People;
import dev.chatelaine.identity.person.Person;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A whole sign-in through a second issuer, which the realm knows as an OpenID Connect provider. */
@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
@WithTestResource(
        value = RealmUnderTest.class,
        scope = TestResourceScope.MATCHING_RESOURCES,
        initArgs = @ResourceArg(name = RealmUnderTest.ISSUES_TOKENS, value = "true"))
class IdentityProviderTest {

    static final String BACK = TestingKeycloak.SITE + "/join/signed-in";
    static final String VERIFIER = "a-verifier-that-is-long-enough-for-the-rules-of-pkce-0123456789";
    static final String CHALLENGE = "eM_wlC71m0zXHkMp0nKAUoFVO0Jm6LAPY1pP1iVCf4o";

    @Inject
    People people;

    @Inject
    Storage storage;

    final TestingKeycloak keycloak = TestingKeycloak.running();
    final PartnerRealm partner = new PartnerRealm(keycloak);

    @BeforeEach
    void known() {
        partner.open();
        partner.introduceAs("partner");
        partner.introduceAs("stranger");
    }

    @Test
    void somebody_of_the_partner_signs_in_and_is_registered() {
        var address = partner.person("partner.example");
        var token = signIn("partner", address);
        var claims = TestingKeycloak.claims(token);
        assertThat(claims.getString("identity_provider")).isEqualTo("partner");

        me(token).statusCode(200).body("email", equalTo(address));
        var user = new UserId(UUID.fromString(claims.getString("sub")));
        assertThat(storage.events("UserRegistered", user.toString())).isEqualTo(1);
        assertThat(people.find(List.of(user)).get(user).email()).isEqualTo(address);
    }

    @Test
    void the_first_sign_in_is_seen_in_the_realm_and_believed_as_much() {
        var believed = idOf(signIn("partner", partner.person("partner.example")));
        var unbelieved = idOf(signIn("partner", partner.person("bank.example")));
        await().atMost(Duration.ofSeconds(10))
                .until(() -> people.find(List.of(believed, unbelieved)).size() == 2);
        assertThat(people.find(List.of(believed)).get(believed).email()).endsWith("@partner.example");
        assertThat(people.find(List.of(unbelieved)))
                .containsEntry(unbelieved, new Person(unbelieved, "Eve of the partner", null));
    }

    /** Self-set {@code verified}: ZITADEL CVE-2026-27946. */
    @Test
    void an_address_that_is_not_of_the_partners_domains_is_not_verified_though_the_realm_trusts_it() {
        var token = signIn("partner", partner.person("bank.example"));
        assertThat(TestingKeycloak.claims(token).getBoolean("email_verified")).isTrue();
        me(token).statusCode(200);
        var user = idOf(token);
        assertThat(people.find(List.of(user)).get(user).email()).isNull();
    }

    /** Untrusted issuers: Unity Catalog CVE-2026-27478. */
    @Test
    void a_provider_that_is_not_listed_brings_nobody_in_whatever_the_realm_thinks_of_it() throws Exception {
        var token = signIn("stranger", partner.person("partner.example"));
        me(token).statusCode(401);
        me(token).statusCode(401);
        Thread.sleep(1_000); // several looks at the realm's events
        assertThat(people.find(List.of(idOf(token)))).isEmpty();
        assertThat(storage.events("UserRegistered", idOf(token).toString())).isZero();
    }

    @Test
    void the_partners_own_tokens_are_not_taken() {
        var address = partner.person("partner.example");
        me(partner.ownToken(address)).statusCode(401);
    }

    @Test
    void whoever_must_have_a_second_factor_sets_it_up_after_the_partners_page_as_well() {
        var address = partner.person("partner.example");
        var user = idOf(signIn("partner", address));
        keycloak.demandSecondFactor(user);
        var browsing = new Browsing();
        browsing.open(start("partner"), BACK);
        browsing.submit(Map.of("username", address, "password", TestingKeycloak.PASSWORD), BACK);
        assertThat(browsing.text()).contains("kc-totp-settings-form");
    }

    private String signIn(String alias, String address) {
        var browsing = new Browsing();
        browsing.open(start(alias), BACK);
        var end = browsing.submit(Map.of("username", address, "password", TestingKeycloak.PASSWORD), BACK);
        assertThat(end).as(browsing::text).startsWith(BACK);
        var code = end.replaceFirst(".*[?&]code=([^&]+).*", "$1");
        return RestAssured.given()
                .formParam("grant_type", "authorization_code")
                .formParam("client_id", "chatelaine-web")
                .formParam("client_secret", TestingKeycloak.SECRET)
                .formParam("redirect_uri", BACK)
                .formParam("code_verifier", VERIFIER)
                .formParam("code", code)
                .post(keycloak.realm() + "/protocol/openid-connect/token")
                .jsonPath()
                .getString("access_token");
    }

    private String start(String alias) {
        return keycloak.realm() + "/protocol/openid-connect/auth?client_id=chatelaine-web&response_type=code"
                + "&scope=openid&state=s&redirect_uri=" + BACK + "&code_challenge_method=S256&code_challenge="
                + CHALLENGE + "&kc_idp_hint=" + alias;
    }

    private static UserId idOf(String token) {
        JsonPath claims = TestingKeycloak.claims(token);
        return new UserId(UUID.fromString(claims.getString("sub")));
    }

    private static ValidatableResponse me(String token) {
        return RestAssured.given().auth().oauth2(token).get("/v1/me").then();
    }
}
