package dev.chatelaine.identity.realm;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import dev.chatelaine.identity.UserId;
import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The real Keycloak with the realm that Chatelaine ships, as tests see it, and what it mails. */
public final class TestingKeycloak {

    /** The secret of every client, and the password of the administrator. */
    static final String SECRET = "a-secret-of-tests";

    /** The password of all people of the realm. */
    public static final String PASSWORD = "Chatelaine-1!";

    /** Where people would see Chatelaine. */
    static final String SITE = "http://localhost:8080";

    private static TestingKeycloak running;

    private final int port;
    private final GreenMail mails;

    private TestingKeycloak(KeycloakServer server) {
        port = server.port();
        mails = new GreenMail(new ServerSetup(server.mailPort(), "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        mails.start();
    }

    /** Starts it if nobody has. */
    public static synchronized TestingKeycloak running() {
        if (running == null) running = new TestingKeycloak(KeycloakServer.running());
        return running;
    }

    /** Lets it run, for the application that is started next, with another class loader. */
    static synchronized void leave() {
        if (running != null) running.mails.stop();
        running = null;
    }

    public String url() {
        return "http://127.0.0.1:" + port + "/auth";
    }

    public String realm() {
        return url() + "/realms/chatelaine";
    }

    /** What it has mailed. */
    public GreenMail mails() {
        return mails;
    }

    /** Somebody at its console, with all power over the realm. */
    public RequestSpecification console() {
        return administrator()
                .baseUri(url())
                .basePath("/admin/realms/chatelaine")
                .port(port);
    }

    /** The same, in any realm. */
    RequestSpecification administrator() {
        var token = RestAssured.given()
                .formParam("grant_type", "password")
                .formParam("client_id", "admin-cli")
                .formParam("username", "admin")
                .formParam("password", SECRET)
                .post(url() + "/realms/master/protocol/openid-connect/token")
                .jsonPath()
                .getString("access_token");
        return RestAssured.given().auth().oauth2(token).contentType(ContentType.JSON);
    }

    public JsonPath signIn(String user) {
        return askForToken(user).jsonPath();
    }

    public Response askForToken(String user) {
        return RestAssured.given()
                .formParam("grant_type", "password")
                .formParam("client_id", "chatelaine-cli")
                .formParam("username", user)
                .formParam("password", PASSWORD)
                .post(realm() + "/protocol/openid-connect/token");
    }

    public JsonPath signInMachine(String client, String secret) {
        return RestAssured.given()
                .formParam("grant_type", "client_credentials")
                .formParam("client_id", client)
                .formParam("client_secret", secret)
                .post(realm() + "/protocol/openid-connect/token")
                .jsonPath();
    }

    public static JsonPath claims(String token) {
        return new JsonPath(new String(Base64.getUrlDecoder().decode(token.split("\\.")[1]), StandardCharsets.UTF_8));
    }

    /** Somebody with a verified address and the password of all people of this realm. */
    public UserId person(String email, String fullName) {
        var name = FullName.parse(fullName);
        var password = Map.of("type", "password", "value", PASSWORD, "temporary", false);
        var user = Map.of(
                "username",
                email,
                "email",
                email,
                "emailVerified",
                true,
                "enabled",
                true,
                "firstName",
                name.first(),
                "lastName",
                name.last(),
                "credentials",
                List.of(password));
        var address = console().body(user).post("/users").header("Location");
        return new UserId(UUID.fromString(address.substring(address.lastIndexOf('/') + 1)));
    }

    /** As Chatelaine does it. */
    void demandSecondFactor(UserId user) {
        var role = console().get("/roles/mfa-required").asString();
        console()
                .body("[" + role + "]")
                .post("/users/" + user + "/role-mappings/realm")
                .then()
                .statusCode(204);
    }

    /** How many sessions somebody has. */
    public int sessions(UserId user) {
        return console()
                .get("/users/" + user + "/sessions")
                .jsonPath()
                .getList("")
                .size();
    }

    public JsonPath refresh(String token) {
        return RestAssured.given()
                .formParam("grant_type", "refresh_token")
                .formParam("client_id", "chatelaine-cli")
                .formParam("refresh_token", token)
                .post(realm() + "/protocol/openid-connect/token")
                .jsonPath();
    }
}
