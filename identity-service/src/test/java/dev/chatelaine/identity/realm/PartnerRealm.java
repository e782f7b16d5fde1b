package dev.chatelaine.identity.realm;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.RestAssured;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** An issuer of somebody else's, in which other people have accounts. It happens to run in the same Keycloak. */
record PartnerRealm(TestingKeycloak keycloak) {

    private static final String CLIENT = "chatelaine";

    void open() {
        var client = Map.of(
                "clientId",
                CLIENT,
                "secret",
                TestingKeycloak.SECRET,
                "directAccessGrantsEnabled",
                true,
                "redirectUris",
                List.of(keycloak.realm() + "/broker/*"));
        var realm = Map.of("realm", "partner", "enabled", true, "sslRequired", "none", "clients", List.of(client));
        int status = keycloak.administrator()
                .body(realm)
                .post(keycloak.url() + "/admin/realms")
                .statusCode();
        assertThat(status).isIn(201, 409);
    }

    /** Makes the home realm offer and trust it, under this name. */
    void introduceAs(String alias) {
        var endpoints = url() + "/protocol/openid-connect";
        var config = Map.ofEntries(
                Map.entry("issuer", url()),
                Map.entry("authorizationUrl", endpoints + "/auth"),
                Map.entry("tokenUrl", endpoints + "/token"),
                Map.entry("jwksUrl", endpoints + "/certs"),
                Map.entry("useJwksUrl", "true"),
                Map.entry("validateSignature", "true"),
                Map.entry("clientId", CLIENT),
                Map.entry("clientSecret", TestingKeycloak.SECRET),
                Map.entry("clientAuthMethod", "client_secret_post"),
                Map.entry("defaultScope", "openid email profile"),
                Map.entry("pkceEnabled", "true"),
                Map.entry("pkceMethod", "S256"),
                Map.entry("syncMode", "IMPORT"));
        var provider = Map.of(
                "alias",
                alias,
                "providerId",
                "oidc",
                "enabled",
                true,
                "trustEmail",
                true,
                "firstBrokerLoginFlowAlias",
                "first broker login",
                "postBrokerLoginFlowAlias",
                "chatelaine after broker",
                "config",
                config);
        int status = keycloak.console()
                .body(provider)
                .post("/identity-provider/instances")
                .statusCode();
        assertThat(status).isIn(201, 409);
    }

    /** Somebody with an account there, and with an address of that domain. */
    String person(String domain) {
        var address = "eve-" + UUID.randomUUID() + "@" + domain;
        var password = Map.of("type", "password", "value", TestingKeycloak.PASSWORD, "temporary", false);
        var user = Map.of(
                "username",
                address,
                "email",
                address,
                "emailVerified",
                true,
                "enabled",
                true,
                "firstName",
                "Eve of the",
                "lastName",
                "partner",
                "credentials",
                List.of(password));
        int status = keycloak.administrator()
                .body(user)
                .post(keycloak.url() + "/admin/realms/partner/users")
                .statusCode();
        assertThat(status).isEqualTo(201);
        return address;
    }

    String ownToken(String address) {
        return RestAssured.given()
                .formParam("grant_type", "password")
                .formParam("client_id", CLIENT)
                .formParam("client_secret", TestingKeycloak.SECRET)
                .formParam("username", address)
                .formParam("password", TestingKeycloak.PASSWORD)
                .post(url() + "/protocol/openid-connect/token")
                .jsonPath()
                .getString("access_token");
    }

    private String url() {
        return keycloak.url() + "/realms/partner";
    }
}
