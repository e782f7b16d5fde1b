package dev.chatelaine.chassis.security;

import jakarta.inject.Singleton;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Not ready before the deny-list is complete: a deactivated person's token could pass. */
@Readiness
@Singleton
class DenyListReadiness implements HealthCheck {

    private final DenyList denyList;

    DenyListReadiness(DenyList denyList) {
        this.denyList = denyList;
    }

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("deny-list")
                .status(denyList.hasCaughtUp())
                .build();
    }
}
