package dev.chatelaine.identity.realm;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.chatelaine.identity.UserId;
import io.restassured.RestAssured;
import jakarta.inject.Singleton;
import java.util.UUID;

/** Accounts of the realm that have come further than a new one. */
@Singleton
public class TestingAccounts {

    private static final String PASSWORD = "Chatelaine-1!";

    private final RealmClient client;

    TestingAccounts(RealmClient client) {
        this.client = client;
    }

    /** An account with a password, and with an authenticator application if that is wanted. */
    public UserId open(String email, boolean enrolled) {
        var user = JsonNodeFactory.instance.objectNode();
        user.put("username", email)
                .put("email", email)
                .put("emailVerified", true)
                .put("enabled", true);
        user.put("firstName", "Test").put("lastName", "Person");
        var credentials = user.putArray("credentials");
        credentials.addObject().put("type", "password").put("value", PASSWORD);
        if (enrolled)
            credentials
                    .addObject()
                    .put("type", "otp")
                    .put("secretData", "{\"value\":\"JBSWY3DPEHPK3PXPJBSW\"}")
                    .put(
                            "credentialData",
                            "{\"subType\":\"totp\",\"digits\":6,\"counter\":0,\"period\":30,\"algorithm\":\"HmacSHA1\"}");
        return new UserId(UUID.fromString(client.create("/users", user)));
    }

    /** Whether the realm was told to demand a second factor. */
    public boolean isDemandedOf(UserId user) {
        for (var role : client.get("/users/" + user + "/role-mappings/realm"))
            if (role.path("name").asText().equals("mfa-required")) return true;
        return false;
    }

    /** Whether the password alone is enough to sign in. */
    public static boolean passwordIsEnough(String email) {
        return RestAssured.given()
                        .formParam("grant_type", "password")
                        .formParam("client_id", "chatelaine-cli")
                        .formParam("username", email)
                        .formParam("password", PASSWORD)
                        .post(TestingKeycloak.running().realm() + "/protocol/openid-connect/token")
                        .statusCode()
                == 200;
    }

    /** Somebody claims an address. */
    public String register(String email) {
        var user = JsonNodeFactory.instance.objectNode();
        user.put("username", email);
        user.put("email", email);
        user.put("emailVerified", false);
        user.put("enabled", true);
        return client.create("/users", user);
    }

    /** It turns out to be theirs. */
    public void verify(String userId) {
        ObjectNode user = client.find("/users/" + userId).orElseThrow().deepCopy();
        user.put("emailVerified", true);
        client.put("/users/" + userId, user);
    }
}
