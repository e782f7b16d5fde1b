package dev.chatelaine.access.alias;

import jakarta.inject.Singleton;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Not ready before every alias is known: what has one could be taken for something else. */
@Readiness
@Singleton
class AliasReadiness implements HealthCheck {

    private final Aliases aliases;

    AliasReadiness(Aliases aliases) {
        this.aliases = aliases;
    }

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("aliases")
                .status(aliases.hasCaughtUp())
                .build();
    }
}
