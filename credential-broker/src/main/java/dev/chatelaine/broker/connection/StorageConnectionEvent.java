package dev.chatelaine.broker.connection;

import dev.chatelaine.broker.ConnectionId;
import dev.chatelaine.broker.OrganizationId;
import dev.chatelaine.broker.Provider;
import dev.chatelaine.broker.UserId;
import dev.chatelaine.chassis.domain.Event;
import dev.chatelaine.chassis.domain.WireNamespace;

/** What has happened to a storage connection. Nothing here is a secret. */
@WireNamespace("dev.chatelaine.broker")
public sealed interface StorageConnectionEvent extends Event {

    /** The connection. */
    ConnectionId connectionId();

    @Override
    default String streamId() {
        return connectionId().toString();
    }

    /** The storage is in use from now on. */
    record StorageConnectionRegistered(
            ConnectionId connectionId,
            OrganizationId organizationId,
            String name,
            Provider provider,
            String endpoint,
            String region,
            String roleArn,
            String probeBucket,
            UserId registeredBy)
            implements StorageConnectionEvent {}

    /** It was tried whether sessions of the storage keep to their policies, and they did. */
    record StorageConnectionVerified(ConnectionId connectionId) implements StorageConnectionEvent {}
}
