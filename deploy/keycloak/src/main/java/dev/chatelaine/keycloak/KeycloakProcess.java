package dev.chatelaine.keycloak;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * How Keycloak is run: as kc.sh would, but without a shell in between, so that the process number is Keycloak's own.
 *
 * @param software unpacked and built
 * @param port where it listens on 127.0.0.1
 * @param url what people see of it, the path {@code /auth} included
 * @param siteUrl what people see of Chatelaine
 * @param database where it keeps the realm
 * @param mailPort of the mail server on this machine
 * @param secrets of the administrator and of the clients
 */
public record KeycloakProcess(
        KeycloakSoftware software,
        int port,
        String url,
        String siteUrl,
        Database database,
        int mailPort,
        ClientSecrets secrets) {

    /** A PostgreSQL database of Keycloak's own. */
    public record Database(String jdbcUrl, String user, String password) {
        @Override
        public String toString() {
            return "Database[" + jdbcUrl + "]";
        }
    }

    /** The password of Keycloak's administrator and the secrets of the clients that have one. */
    public record ClientSecrets(String administrator, String web, String broker, String identity) {
        @Override
        public String toString() {
            return "***";
        }
    }

    private static final List<String> SMALL = List.of(
            "-Xms64m",
            "-Xmx256m",
            "-XX:+UseSerialGC",
            "-XX:TieredStopAtLevel=1",
            "-Xss512k",
            "-XX:+ExitOnOutOfMemoryError",
            "-XX:MaxMetaspaceSize=256m",
            "-XX:ReservedCodeCacheSize=64m");

    private static final List<String> OPENED = List.of(
            "--add-opens=java.base/java.util=ALL-UNNAMED",
            "--add-opens=java.base/java.util.concurrent=ALL-UNNAMED",
            "--add-opens=java.base/java.security=ALL-UNNAMED",
            "--add-opens=java.base/java.lang=ALL-UNNAMED",
            "--enable-native-access=ALL-UNNAMED",
            "--sun-misc-unsafe-memory-access=allow");

    public List<String> command() {
        Path home = software.home();
        List<String> java =
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        List<String> keycloak = List.of(
                "-Dkc.home.dir=" + home,
                "-Djboss.server.config.dir=" + home.resolve("conf"),
                "-Djava.util.logging.manager=org.jboss.logmanager.LogManager",
                "-Djava.util.concurrent.ForkJoinPool.common.threadFactory="
                        + "io.quarkus.bootstrap.forkjoin.QuarkusForkJoinWorkerThreadFactory",
                "-cp",
                home.resolve("lib/quarkus-run.jar").toString(),
                "io.quarkus.bootstrap.runner.QuarkusEntryPoint",
                "start",
                "--optimized",
                "--import-realm");
        return Stream.of(java, SMALL, OPENED, keycloak).flatMap(List::stream).toList();
    }

    /** Its settings. They hold secrets, and so are no arguments, which everybody on this machine could read. */
    public Map<String, String> environment() {
        return Map.ofEntries(
                Map.entry("KC_HTTP_ENABLED", "true"),
                Map.entry("KC_HTTP_HOST", "127.0.0.1"),
                Map.entry("KC_HTTP_PORT", String.valueOf(port)),
                Map.entry("KC_HOSTNAME", url),
                Map.entry("KC_HOSTNAME_BACKCHANNEL_DYNAMIC", "true"),
                Map.entry("KC_PROXY_HEADERS", "xforwarded"),
                Map.entry("KC_PROXY_TRUSTED_ADDRESSES", "127.0.0.1"),
                Map.entry("KC_CACHE", "local"),
                Map.entry("KC_DB_URL", database.jdbcUrl()),
                Map.entry("KC_DB_USERNAME", database.user()),
                Map.entry("KC_DB_PASSWORD", database.password()),
                Map.entry("KC_BOOTSTRAP_ADMIN_USERNAME", "admin"),
                Map.entry("KC_BOOTSTRAP_ADMIN_PASSWORD", secrets.administrator()),
                Map.entry("CHATELAINE_PUBLIC_URL", siteUrl),
                Map.entry("CHATELAINE_MAIL_PORT", String.valueOf(mailPort)),
                Map.entry("CHATELAINE_WEB_CLIENT_SECRET", secrets.web()),
                Map.entry("CHATELAINE_BROKER_CLIENT_SECRET", secrets.broker()),
                Map.entry("CHATELAINE_IDENTITY_CLIENT_SECRET", secrets.identity()));
    }
}
