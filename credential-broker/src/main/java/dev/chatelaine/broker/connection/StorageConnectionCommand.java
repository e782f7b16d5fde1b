package dev.chatelaine.broker.connection;

import dev.chatelaine.broker.ConnectionId;
import dev.chatelaine.broker.OrganizationId;
import dev.chatelaine.broker.Provider;
import dev.chatelaine.chassis.domain.Command;

/** What may be asked of a storage connection. */
public sealed interface StorageConnectionCommand extends Command {

    /** The connection. */
    ConnectionId connectionId();

    @Override
    default String streamId() {
        return connectionId().toString();
    }

    /** Takes a storage that the probe has found to be safe into use. */
    record RegisterConnection(
            ConnectionId connectionId,
            OrganizationId organizationId,
            String name,
            Provider provider,
            String endpoint,
            String region,
            String roleArn,
            String probeBucket,
            Registrar registrar)
            implements StorageConnectionCommand {

        @Override
        public String actorId() {
            return registrar.userId().toString();
        }
    }
}
