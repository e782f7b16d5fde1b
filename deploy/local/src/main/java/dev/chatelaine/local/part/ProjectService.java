package dev.chatelaine.local.part;

import dev.chatelaine.local.stack.Installation;
import java.util.Map;

/** Projects with their teams and invitations. */
final class ProjectService extends Service {

    ProjectService(Installation installation, Postgres postgres, Kafka kafka, Keycloak keycloak) {
        super(
                installation,
                "project",
                "project-service",
                installation.ports().project(),
                postgres,
                postgres,
                kafka,
                keycloak);
    }

    @Override
    Map<String, String> ownEnvironment() {
        return Map.of(
                "CHATELAINE_WEB_CLIENT_SECRET", installation.secrets().get("client.web"),
                "QUARKUS_MAILER_HOST", "127.0.0.1",
                "QUARKUS_MAILER_PORT", String.valueOf(installation.ports().smtp()));
    }
}
