package dev.chatelaine.access.finding;

import dev.chatelaine.access.ProjectId;
import dev.chatelaine.access.UserId;
import dev.chatelaine.chassis.projection.Projection;
import dev.chatelaine.chassis.projection.PublishedEvent;
import jakarta.inject.Singleton;
import java.util.Set;

/** Notes when somebody has used their access to a project last. */
@Singleton
class UseProjection implements Projection {

    @Override
    public String name() {
        return "use";
    }

    @Override
    public Set<String> topics() {
        return Set.of("chatelaine.broker");
    }

    @Override
    public void apply(PublishedEvent event) {
        switch (event.type()) {
            case "dev.chatelaine.broker.CredentialsVended.v1" -> {
                var vended = event.as(Vended.class);
                UseView.note(vended.projectId().value(), vended.userId().value(), event.time());
            }
            default -> {} // uses nothing
        }
    }

    @Override
    public void reset() {
        UseView.deleteAll();
    }

    record Vended(ProjectId projectId, UserId userId) {}
}
