package dev.chatelaine.chassis.projection;

import jakarta.inject.Singleton;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Not ready while a partition stands still: its knowledge would only grow older. */
@Readiness
@Singleton
class ProjectionReadiness implements HealthCheck {

    private final Projections projections;

    ProjectionReadiness(Projections projections) {
        this.projections = projections;
    }

    @Override
    public HealthCheckResponse call() {
        var failures = projections.failures();
        var response = HealthCheckResponse.named("projections").status(failures.isEmpty());
        failures.forEach(response::withData);
        return response.build();
    }
}
