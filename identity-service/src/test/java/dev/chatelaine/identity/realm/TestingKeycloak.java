package dev.chatelaine.identity.realm;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import dev.chatelaine.keycloak.KeycloakProcess;
import dev.chatelaine.keycloak.KeycloakSoftware;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.File;
import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;

/** The real Keycloak with the realm that Chatelaine ships, its own PostgreSQL and a mail server; one for all tests. */
public final class TestingKeycloak {

    /** The secret of every client, and the password of the administrator. */
    static final String SECRET = "a-secret-of-tests";

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
    static synchronized TestingKeycloak running() {
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
