package dev.chatelaine.broker.connection;

import dev.chatelaine.broker.connection.StorageConnectionEvent.StorageConnectionRegistered;
import dev.chatelaine.broker.connection.StorageConnectionEvent.StorageConnectionVerified;
import dev.chatelaine.chassis.projection.Projection;
import dev.chatelaine.chassis.projection.PublishedEvent;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Set;

/** Keeps the storage connections as they are now. */
@Singleton
class StorageConnectionProjection implements Projection {

    @Override
    public String name() {
        return "storage-connection";
    }

    @Override
    public Set<String> topics() {
        return Set.of("chatelaine.broker");
    }

    @Override
    public void apply(PublishedEvent event) {
        switch (event.type()) {
            case "dev.chatelaine.broker.StorageConnectionRegistered.v1" ->
                registered(event.as(StorageConnectionRegistered.class), event.time());
            case "dev.chatelaine.broker.StorageConnectionVerified.v1" ->
                verified(event.as(StorageConnectionVerified.class), event.time());
            default -> {} // not about connections
        }
    }

    @Override
    public void reset() {
        StorageConnectionView.deleteAll();
    }

    private static void registered(StorageConnectionRegistered event, Instant at) {
        var view = new StorageConnectionView();
        view.connectionId = event.connectionId().value();
        view.organizationId = event.organizationId().value();
        view.name = event.name();
        view.provider = event.provider();
        view.endpoint = event.endpoint();
        view.region = event.region();
        view.roleArn = event.roleArn();
        view.probeBucket = event.probeBucket();
        view.registeredBy = event.registeredBy().value();
        view.registeredAt = at;
        view.persist();
    }

    private static void verified(StorageConnectionVerified event, Instant at) {
        StorageConnectionView.find(event.connectionId().value()).orElseThrow().verifiedAt = at;
    }
}
