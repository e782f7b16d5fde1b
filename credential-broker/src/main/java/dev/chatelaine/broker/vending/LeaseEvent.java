package dev.chatelaine.broker.vending;

import dev.chatelaine.broker.Capability;
import dev.chatelaine.broker.ConnectionId;
import dev.chatelaine.broker.LeaseId;
import dev.chatelaine.broker.OrganizationId;
import dev.chatelaine.broker.ProjectId;
import dev.chatelaine.broker.UserId;
import dev.chatelaine.chassis.domain.Event;
import dev.chatelaine.chassis.domain.WireNamespace;
import java.time.Instant;
import java.util.Set;

/** What became of a request for keys. */
@WireNamespace("dev.chatelaine.broker")
public sealed interface LeaseEvent extends Event {

    /** The lease. */
    LeaseId leaseId();

    @Override
    default String streamId() {
        return leaseId().toString();
    }

    /** Keys were handed out that can do this, there, until then. */
    record CredentialsVended(
            LeaseId leaseId,
            ProjectId projectId,
            OrganizationId organizationId,
            UserId userId,
            ConnectionId connectionId,
            String bucket,
            String prefix,
            Set<Capability> capabilities,
            Instant expiresAt,
            String sessionName)
            implements LeaseEvent {}

    /** No keys were handed out. */
    record CredentialsRefused(LeaseId leaseId, ProjectId projectId, UserId userId, String problem)
            implements LeaseEvent {}
}
