package dev.chatelaine.local.part;

import dev.chatelaine.keycloak.KeycloakProcess;
import dev.chatelaine.keycloak.KeycloakSoftware;
import dev.chatelaine.local.stack.Installation;
import dev.chatelaine.local.stack.Launch;
import dev.chatelaine.local.stack.Part;
import dev.chatelaine.local.stack.Ports;
import dev.chatelaine.local.stack.Probe;
import dev.chatelaine.local.stack.Secrets;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;

/** Keycloak with the realm "chatelaine": passwords, sign-in pages, tokens. */
final class Keycloak extends Part {

    private final Postgres postgres;
    private final KeycloakSoftware software;

    Keycloak(Installation installation, Postgres postgres) {
        super(installation, "keycloak", postgres);
        this.postgres = postgres;
        this.software = new KeycloakSoftware(installation.home().repository());
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
        software.install(saying);
    }

    @Override
    public Launch launch() {
        Ports ports = installation.ports();
        KeycloakProcess process = new KeycloakProcess(
                software,
                ports.keycloak(),
                ports.publicUrl() + "/auth",
                ports.publicUrl(),
                new KeycloakProcess.Database(ports.jdbcUrl("keycloak"), "keycloak", postgres.password("keycloak")),
                ports.smtp(),
                secrets());
        return new Launch(process.command(), process.environment());
    }

    private KeycloakProcess.ClientSecrets secrets() {
        Secrets secrets = installation.secrets();
        return new KeycloakProcess.ClientSecrets(
                secrets.get("keycloak.admin"),
                secrets.get("client.web"),
                secrets.get("client.broker"),
                secrets.get("client.identity"));
    }

    @Override
    public boolean isReady() {
        return Probe.answers(installation.ports().keycloak(), "/auth/realms/chatelaine");
    }
}
