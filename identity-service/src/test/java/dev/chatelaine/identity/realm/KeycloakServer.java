package dev.chatelaine.identity.realm;

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
import java.util.Properties;

/**
 * A Keycloak process with a PostgreSQL of its own, one for all tests of this JVM. Applications that are started one after
 * the other have different class loaders; so only text is shared, and nothing static.
 */
record KeycloakServer(int port, int mailPort, String jdbcUrl) {

    private static final String PREFIX = "chatelaine.testing.keycloak.";
    private static final Duration PATIENCE = Duration.ofMinutes(3);

    static KeycloakServer running() {
        var shared = System.getProperties();
        synchronized (shared) {
            if (!shared.containsKey(PREFIX + "port")) start(shared);
            return new KeycloakServer(
                    Integer.parseInt(shared.getProperty(PREFIX + "port")),
                    Integer.parseInt(shared.getProperty(PREFIX + "mail-port")),
                    shared.getProperty(PREFIX + "jdbc-url"));
        }
    }

    private static void start(Properties shared) {
        try {
            var postgres = EmbeddedPostgres.start();
            var server = new KeycloakServer(freePort(), freePort(), postgres.getJdbcUrl("postgres", "postgres"));
            server.start();
            shared.setProperty(PREFIX + "port", String.valueOf(server.port));
            shared.setProperty(PREFIX + "mail-port", String.valueOf(server.mailPort));
            shared.setProperty(PREFIX + "jdbc-url", server.jdbcUrl);
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private void start() throws IOException, InterruptedException {
        var software = new KeycloakSoftware(repository());
        software.install(words -> System.out.println("Keycloak: " + words));
        var begin = Instant.now();
        var process = start(new KeycloakProcess(
                software,
                port,
                "http://127.0.0.1:" + port + "/auth",
                TestingKeycloak.SITE,
                new KeycloakProcess.Database(jdbcUrl, "postgres", "postgres"),
                mailPort,
                new KeycloakProcess.ClientSecrets(
                        TestingKeycloak.SECRET,
                        TestingKeycloak.SECRET,
                        TestingKeycloak.SECRET,
                        TestingKeycloak.SECRET)));
        Runtime.getRuntime().addShutdownHook(new Thread(process::destroyForcibly));
        awaitReady(process, begin.plus(PATIENCE));
        System.out.printf(
                "Keycloak started in %d ms%n",
                Duration.between(begin, Instant.now()).toMillis());
    }

    private static Process start(KeycloakProcess keycloak) throws IOException {
        var builder = new ProcessBuilder(keycloak.command())
                .redirectErrorStream(true)
                .redirectOutput(Path.of("target/keycloak.log").toAbsolutePath().toFile())
                .redirectInput(new File("/dev/null"));
        builder.environment().putAll(keycloak.environment());
        return builder.start();
    }

    private void awaitReady(Process process, Instant deadline) throws InterruptedException {
        while (!answers()) {
            if (!process.isAlive() || Instant.now().isAfter(deadline)) {
                throw new IllegalStateException("Keycloak does not start; see target/keycloak.log");
            }
            Thread.sleep(100);
        }
    }

    private boolean answers() {
        try {
            var realm = URI.create("http://127.0.0.1:" + port + "/auth/realms/chatelaine");
            return ((HttpURLConnection) realm.toURL().openConnection()).getResponseCode() == 200;
        } catch (IOException e) {
            return false;
        }
    }

    private static Path repository() {
        var folder = Path.of("").toAbsolutePath();
        while (!Files.exists(folder.resolve("deploy/keycloak"))) folder = folder.getParent();
        return folder;
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
