package dev.chatelaine.local.part;

import dev.chatelaine.local.stack.Installation;
import java.util.Map;

/** Storage connections and short-lived keys. */
final class CredentialBroker extends Service {

    CredentialBroker(Installation installation, Postgres postgres, Kafka kafka, Keycloak keycloak) {
        super(
                installation,
                "broker",
                "credential-broker",
                installation.ports().broker(),
                postgres,
                postgres,
                kafka,
                keycloak);
    }

    @Override
    Map<String, String> ownEnvironment() {
        return Map.of(
                "CHATELAINE_BROKER_CLIENT_SECRET", installation.secrets().get("client.broker"),
                "CHATELAINE_ENCRYPTION_KEY", installation.secrets().get("encryption"),
                "CHATELAINE_ACCESS_URL",
                        "http://127.0.0.1:" + installation.ports().access());
    }
}
