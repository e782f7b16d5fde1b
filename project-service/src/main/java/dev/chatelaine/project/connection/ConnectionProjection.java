package dev.chatelaine.project.connection;

import dev.chatelaine.chassis.projection.Projection;
import dev.chatelaine.chassis.projection.PublishedEvent;
import dev.chatelaine.project.ConnectionId;
import dev.chatelaine.project.OrganizationId;
import dev.chatelaine.project.UserId;
import jakarta.inject.Singleton;
import java.util.Set;

/** Notes what the credential broker says about storage connections. */
@Singleton
class ConnectionProjection implements Projection {

    @Override
    public String name() {
        return "connection";
    }

    @Override
    public Set<String> topics() {
        return Set.of("chatelaine.broker");
    }

    @Override
    public void apply(PublishedEvent event) {
        switch (event.type()) {
            case "dev.chatelaine.broker.StorageConnectionRegistered.v1" -> registered(event.as(Registered.class));
            default -> {} // says nothing about who answers for a connection
        }
    }

    @Override
    public void reset() {
        ConnectionView.deleteAll();
    }

    private static void registered(Registered event) {
        var view = new ConnectionView();
        view.connectionId = event.connectionId().value();
        view.organizationId = event.organizationId().value();
        view.registeredBy = event.registeredBy().value();
        view.persist();
    }

    record Registered(ConnectionId connectionId, OrganizationId organizationId, UserId registeredBy) {}
}
