package dev.chatelaine.local.part;

import dev.chatelaine.local.stack.Installation;
import java.util.Map;

/** Organizations and people. */
final class IdentityService extends Service {

    IdentityService(Installation installation, Postgres postgres, Kafka kafka, Keycloak keycloak) {
        super(
                installation,
                "identity",
                "identity-service",
                installation.ports().identity(),
                postgres,
                postgres,
                kafka,
                keycloak);
    }

    @Override
    Map<String, String> ownEnvironment() {
        return Map.of(
                "CHATELAINE_IDENTITY_CLIENT_SECRET", installation.secrets().get("client.identity"),
                "CHATELAINE_WEB_CLIENT_SECRET", installation.secrets().get("client.web"),
                "QUARKUS_MAILER_HOST", "127.0.0.1",
                "QUARKUS_MAILER_PORT", String.valueOf(installation.ports().smtp()),
                "CHATELAINE_DOMAINS_VOUCHED", "example.org");
    }
}
