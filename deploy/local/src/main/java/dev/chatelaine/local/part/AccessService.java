package dev.chatelaine.local.part;

import dev.chatelaine.local.stack.Installation;

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
}
