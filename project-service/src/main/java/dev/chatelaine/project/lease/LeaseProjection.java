package dev.chatelaine.project.lease;

import dev.chatelaine.chassis.projection.Projection;
import dev.chatelaine.chassis.projection.PublishedEvent;
import dev.chatelaine.project.ProjectId;
import dev.chatelaine.project.UserId;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;

/** Notes which keys the credential broker has handed out. */
@Singleton
class LeaseProjection implements Projection {

    static final String NAME = "lease";

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Set<String> topics() {
        return Set.of("chatelaine.broker");
    }

    @Override
    public void apply(PublishedEvent event) {
        switch (event.type()) {
            case "dev.chatelaine.broker.CredentialsVended.v1" -> vended(event.as(Vended.class));
            default -> {} // hands out no keys
        }
    }

    @Override
    public void reset() {
        LeaseView.deleteAll();
    }

    private static void vended(Vended event) {
        var view = new LeaseView();
        view.leaseId = event.leaseId();
        view.projectId = event.projectId().value();
        view.userId = event.userId().value();
        view.expiresAt = event.expiresAt();
        view.persist();
    }

    record Vended(UUID leaseId, ProjectId projectId, UserId userId, Instant expiresAt) {}
}
