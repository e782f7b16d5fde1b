package dev.chatelaine.chassis.projection;

import jakarta.inject.Singleton;
import java.util.TreeMap;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Not ready while a partition stands still, or memory has not caught up: its knowledge would only grow older. */
@Readiness
@Singleton
class ProjectionReadiness implements HealthCheck {

    private final Projections projections;
    private final LiveModels live;

    ProjectionReadiness(Projections projections, LiveModels live) {
        this.projections = projections;
        this.live = live;
    }

    @Override
    public HealthCheckResponse call() {
        var failures = new TreeMap<>(projections.failures());
        failures.putAll(live.failures());
        if (!live.haveCaughtUp()) failures.put("memory", "is still reading what happened before the start");
        var response = HealthCheckResponse.named("projections").status(failures.isEmpty());
        failures.forEach(response::withData);
        return response.build();
    }
}
