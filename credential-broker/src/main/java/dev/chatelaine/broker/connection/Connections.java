package dev.chatelaine.broker.connection;

import dev.chatelaine.broker.ConnectionId;
import dev.chatelaine.broker.OrganizationId;
import dev.chatelaine.broker.session.StorageAccess;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.Optional;

/** The way to a storage, for those that open sessions there. */
@Singleton
public class Connections {

    private final Secrets secrets;
    private final EndpointRule endpoints;

    Connections(Secrets secrets, EndpointRule endpoints) {
        this.secrets = secrets;
        this.endpoints = endpoints;
    }

    /** The way to a storage of this organization; nothing if the connection is unknown, or another tenant's. */
    @Transactional
    public Optional<StorageAccess> accessTo(ConnectionId connection, OrganizationId organization) {
        return StorageConnectionView.find(connection.value())
                .filter(view -> view.organizationId.equals(organization.value()))
                .flatMap(view -> secrets.find(connection).map(keys -> access(view, keys)));
    }

    private StorageAccess access(StorageConnectionView view, Secrets.Keys keys) {
        return new StorageAccess(
                view.provider,
                endpoints.allowed(view.endpoint),
                view.region,
                view.roleArn,
                keys.accessKeyId(),
                keys.secretAccessKey());
    }
}
