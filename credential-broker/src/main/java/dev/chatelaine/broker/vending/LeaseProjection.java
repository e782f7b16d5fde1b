package dev.chatelaine.broker.vending;

import dev.chatelaine.broker.vending.LeaseEvent.CredentialsVended;
import dev.chatelaine.chassis.projection.Projection;
import dev.chatelaine.chassis.projection.PublishedEvent;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Set;

/** Keeps which keys were handed out. */
@Singleton
class LeaseProjection implements Projection {

    @Override
    public String name() {
        return "lease";
    }

    @Override
    public Set<String> topics() {
        return Set.of("chatelaine.broker");
    }

    @Override
    public void apply(PublishedEvent event) {
        switch (event.type()) {
            case "dev.chatelaine.broker.CredentialsVended.v1" ->
                vended(event.as(CredentialsVended.class), event.time());
            default -> {} // nothing went out
        }
    }

    @Override
    public void reset() {
        LeaseView.deleteAll();
    }

    private static void vended(CredentialsVended event, Instant at) {
        var view = new LeaseView();
        view.leaseId = event.leaseId().value();
        view.projectId = event.projectId().value();
        view.userId = event.userId().value();
        view.connectionId = event.connectionId().value();
        view.bucket = event.bucket();
        view.prefix = event.prefix();
        view.capabilities = event.capabilities().stream().sorted().toList();
        view.vendedAt = at;
        view.expiresAt = event.expiresAt();
        view.persist();
    }
}
