package dev.chatelaine.local.part;

import dev.chatelaine.local.stack.Installation;
import dev.chatelaine.local.stack.Launch;
import dev.chatelaine.local.stack.Part;
import dev.chatelaine.local.stack.Ports;
import dev.chatelaine.local.stack.Probe;
import dev.chatelaine.local.stack.Secrets;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.zip.GZIPInputStream;

/** Keycloak with the realm "chatelaine": passwords, sign-in pages, tokens. */
final class Keycloak extends Part {

    private static final String VERSION = "26.7.3";

    // What this stack never uses costs start time and memory.
    private static final String FEATURES_LEFT_OUT = "kerberos,ciba,par,docker,impersonation,twitter-broker,workflows,"
            + "opentelemetry,jwt-authorization-grant,client-auth-federated";

    private static final String[] OPENED = {
        "--add-opens=java.base/java.util=ALL-UNNAMED",
        "--add-opens=java.base/java.util.concurrent=ALL-UNNAMED",
        "--add-opens=java.base/java.security=ALL-UNNAMED",
        "--add-opens=java.base/java.lang=ALL-UNNAMED",
        "--enable-native-access=ALL-UNNAMED",
        "--sun-misc-unsafe-memory-access=allow"
    };

    private final Postgres postgres;

    Keycloak(Installation installation, Postgres postgres) {
        super(installation, "keycloak", postgres);
        this.postgres = postgres;
    }

    @Override
    public List<Integer> ports() {
        return List.of(installation.ports().keycloak());
    }

    @Override
    public Duration patience() {
        return Duration.ofMinutes(5);
    }

    @Override
    public void install(Consumer<String> saying) throws IOException, InterruptedException {
        if (!Files.exists(software())) {
            saying.accept("unpacks Keycloak (once)");
            Path archive =
                    installation.home().built("deploy/local").resolve("keycloak/keycloak-" + VERSION + ".tar.gz");
            try (InputStream packed = new GZIPInputStream(Files.newInputStream(archive), 1 << 16)) {
                Archive.unpack(packed, software());
            }
        }
        Path built = software().resolve("built-for-chatelaine");
        if (!Files.exists(built)) {
            saying.accept("prepares Keycloak (once, half a minute)");
            Command.run(buildCommand(), Map.of("JAVA_HOME", System.getProperty("java.home")));
            Files.createFile(built);
        }
        try (InputStream realm = Keycloak.class.getResourceAsStream("/chatelaine-realm.json")) {
            Path imports = Files.createDirectories(home().resolve("data/import"));
            Files.copy(realm, imports.resolve("chatelaine-realm.json"), StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private List<String> buildCommand() {
        return List.of(
                home().resolve("bin/kc.sh").toString(),
                "build",
                "--db=postgres",
                "--http-relative-path=/auth",
                "--health-enabled=true",
                "--http-management-health-enabled=false",
                "--features-disabled=" + FEATURES_LEFT_OUT);
    }

    /** As kc.sh would run it, but without a shell in between, so that the process number is Keycloak's own. */
    @Override
    public Launch launch() {
        List<String> command = Jvm.withHeap(256)
                .options("-Xms64m", "-XX:MaxMetaspaceSize=256m", "-XX:ReservedCodeCacheSize=64m")
                .options(OPENED)
                .options("-Dkc.home.dir=" + home(), "-Djboss.server.config.dir=" + home().resolve("conf"))
                .options("-Djava.util.logging.manager=org.jboss.logmanager.LogManager")
                .options("-Djava.util.concurrent.ForkJoinPool.common.threadFactory="
                        + "io.quarkus.bootstrap.forkjoin.QuarkusForkJoinWorkerThreadFactory")
                .main(
                        home().resolve("lib/quarkus-run.jar").toString(),
                        "io.quarkus.bootstrap.runner.QuarkusEntryPoint",
                        "start",
                        "--optimized",
                        "--import-realm");
        return new Launch(command, environment());
    }

    private Map<String, String> environment() {
        Ports ports = installation.ports();
        Secrets secrets = installation.secrets();
        return Map.ofEntries(
                Map.entry("KC_HTTP_ENABLED", "true"),
                Map.entry("KC_HTTP_HOST", "127.0.0.1"),
                Map.entry("KC_HTTP_PORT", String.valueOf(ports.keycloak())),
                Map.entry("KC_HOSTNAME", ports.publicUrl() + "/auth"),
                Map.entry("KC_HOSTNAME_BACKCHANNEL_DYNAMIC", "true"),
                Map.entry("KC_PROXY_HEADERS", "xforwarded"),
                Map.entry("KC_PROXY_TRUSTED_ADDRESSES", "127.0.0.1"),
                Map.entry("KC_CACHE", "local"),
                Map.entry("KC_DB_URL", ports.jdbcUrl("keycloak")),
                Map.entry("KC_DB_USERNAME", "keycloak"),
                Map.entry("KC_DB_PASSWORD", postgres.password("keycloak")),
                Map.entry("KC_BOOTSTRAP_ADMIN_USERNAME", "admin"),
                Map.entry("KC_BOOTSTRAP_ADMIN_PASSWORD", secrets.get("keycloak.admin")),
                Map.entry("CHATELAINE_PUBLIC_URL", ports.publicUrl()),
                Map.entry("CHATELAINE_MAIL_PORT", String.valueOf(ports.smtp())),
                Map.entry("CHATELAINE_WEB_CLIENT_SECRET", secrets.get("client.web")),
                Map.entry("CHATELAINE_BROKER_CLIENT_SECRET", secrets.get("client.broker")),
                Map.entry("CHATELAINE_IDENTITY_CLIENT_SECRET", secrets.get("client.identity")));
    }

    @Override
    public boolean isReady() {
        return Probe.answers(installation.ports().keycloak(), "/auth/realms/chatelaine");
    }

    private Path software() {
        return installation.home().software().resolve("keycloak-" + VERSION);
    }

    private Path home() {
        return software().resolve("keycloak-" + VERSION);
    }
}
