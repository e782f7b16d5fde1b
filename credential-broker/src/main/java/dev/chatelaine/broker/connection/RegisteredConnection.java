package dev.chatelaine.broker.connection;

import dev.chatelaine.broker.ConnectionId;
import dev.chatelaine.broker.OrganizationId;
import dev.chatelaine.broker.Provider;
import dev.chatelaine.broker.UserId;
import dev.chatelaine.broker.connection.StorageConnectionCommand.RegisterConnection;

/** A connection as its administrators see it: everything but the keys. */
public record RegisteredConnection(
        ConnectionId connectionId,
        OrganizationId organizationId,
        String name,
        Provider provider,
        String endpoint,
        String region,
        String roleArn,
        String probeBucket,
        UserId registeredBy) {

    static RegisteredConnection of(RegisterConnection command) {
        return new RegisteredConnection(
                command.connectionId(),
                command.organizationId(),
                command.name(),
                command.provider(),
                command.endpoint(),
                command.region(),
                command.roleArn(),
                command.probeBucket(),
                command.registrar().userId());
    }

    static RegisteredConnection of(StorageConnectionView view) {
        return new RegisteredConnection(
                new ConnectionId(view.connectionId),
                new OrganizationId(view.organizationId),
                view.name,
                view.provider,
                view.endpoint,
                view.region,
                view.roleArn,
                view.probeBucket,
                new UserId(view.registeredBy));
    }
}
