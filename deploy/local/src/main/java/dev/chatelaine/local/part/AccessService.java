package dev.chatelaine.local.part;

import dev.chatelaine.local.stack.Installation;
import java.util.Map;

/** Who may do what, and who did what. */
final class AccessService extends Service {

    AccessService(Installation installation, Postgres postgres, Kafka kafka, Keycloak keycloak) {
        super(
                installation,
                "access",
                "access-service",
                installation.ports().access(),
                postgres,
                postgres,
                kafka,
                keycloak);
    }

    @Override
    Map<String, String> ownEnvironment() {
        return Map.of(
                "CHATELAINE_ENCRYPTION_KEY",
                installation.secrets().get("encryption.access"),
                "QUARKUS_MAILER_HOST",
                "127.0.0.1",
                "QUARKUS_MAILER_PORT",
                String.valueOf(installation.ports().smtp()));
    }
}
