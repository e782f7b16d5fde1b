package dev.chatelaine.identity.realm;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import dev.chatelaine.identity.UserId;
import dev.chatelaine.keycloak.KeycloakProcess;
import dev.chatelaine.keycloak.KeycloakSoftware;
import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.File;
import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The real Keycloak with the realm that Chatelaine ships, its own PostgreSQL and a mail server; one for all tests. */
public final class TestingKeycloak {

    /** The secret of every client, and the password of the administrator. */
    static final String SECRET = "a-secret-of-tests";

    /** The password of all people of the realm. */
    public static final String PASSWORD = "Chatelaine-1!";

    /** Where people would see Chatelaine. */
    static final String SITE = "http://localhost:8080";

    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static TestingKeycloak running;

    private final int port = freePort();
    private final GreenMail mails = new GreenMail(ServerSetup.SMTP.dynamicPort());
    private final EmbeddedPostgres postgres;
    private final Process process;

    private TestingKeycloak() throws IOException, InterruptedException {
        var software = new KeycloakSoftware(repository());
        software.install(words -> System.out.println("Keycloak: " + words));
        mails.start();
        postgres = EmbeddedPostgres.start();
        process = start(new KeycloakProcess(
                software,
                port,
                url(),
                SITE,
                new KeycloakProcess.Database(postgres.getJdbcUrl("postgres", "postgres"), "postgres", "postgres"),
                mails.getSmtp().getPort(),
                new KeycloakProcess.ClientSecrets(SECRET, SECRET, SECRET, SECRET)));
        Runtime.getRuntime().addShutdownHook(new Thread(process::destroyForcibly));
        awaitReady();
    }

    /** Starts it if nobody has. */
    public static synchronized TestingKeycloak running() {
        if (running == null) {
            try {
                running = new TestingKeycloak();
            } catch (IOException | InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }
        return running;
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
        var token = RestAssured.given()
                .formParam("grant_type", "password")
                .formParam("client_id", "admin-cli")
                .formParam("username", "admin")
                .formParam("password", SECRET)
                .post(url() + "/realms/master/protocol/openid-connect/token")
                .jsonPath()
                .getString("access_token");
        return RestAssured.given()
                .auth()
                .oauth2(token)
                .baseUri(url())
                .basePath("/admin/realms/chatelaine")
                .port(port)
                .contentType(ContentType.JSON);
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

    EmbeddedPostgres postgres() {
        return postgres;
    }

    private static Process start(KeycloakProcess keycloak) throws IOException {
        var log = Path.of("target/keycloak.log").toAbsolutePath().toFile();
        var builder = new ProcessBuilder(keycloak.command())
                .redirectErrorStream(true)
                .redirectOutput(log)
                .redirectInput(new File("/dev/null"));
        builder.environment().putAll(keycloak.environment());
        return builder.start();
    }

    private void awaitReady() throws InterruptedException {
        var begin = Instant.now();
        while (!answers()) {
            if (!process.isAlive() || Instant.now().isAfter(begin.plus(PATIENCE))) {
                throw new IllegalStateException("Keycloak does not start; see target/keycloak.log");
            }
            Thread.sleep(100);
        }
        System.out.println(
                "Keycloak started in " + Duration.between(begin, Instant.now()).toMillis() + " ms");
    }

    private boolean answers() {
        try {
            var connection = (HttpURLConnection) URI.create(realm()).toURL().openConnection();
            return connection.getResponseCode() == 200;
        } catch (IOException e) {
            return false;
        }
    }

    private static Path repository() {
        var folder = Path.of("").toAbsolutePath();
        while (!Files.exists(folder.resolve("deploy/keycloak"))) folder = folder.getParent();
        return folder;
    }

    private static int freePort() {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
