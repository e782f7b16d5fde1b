package dev.chatelaine.broker.vending;

import dev.chatelaine.broker.Capability;
import dev.chatelaine.broker.ConnectionId;
import dev.chatelaine.broker.LeaseId;
import dev.chatelaine.broker.OrganizationId;
import dev.chatelaine.broker.ProjectId;
import dev.chatelaine.broker.UserId;
import dev.chatelaine.chassis.domain.Command;
import java.time.Instant;
import java.util.Set;

/** What is noted about a request for keys. */
public sealed interface LeaseCommand extends Command {

    /** The lease. */
    LeaseId leaseId();

    /** Who asked for keys. */
    UserId userId();

    @Override
    default String streamId() {
        return leaseId().toString();
    }

    @Override
    default String actorId() {
        return userId().toString();
    }

    /** Notes keys that are about to be handed out. */
    record NoteVending(
            LeaseId leaseId,
            ProjectId projectId,
            OrganizationId organizationId,
            UserId userId,
            ConnectionId connectionId,
            String bucket,
            String prefix,
            Set<Capability> capabilities,
            Instant expiresAt)
            implements LeaseCommand {}

    /** Notes that no keys were handed out, and by the name of which problem. */
    record NoteRefusal(LeaseId leaseId, ProjectId projectId, UserId userId, String problem) implements LeaseCommand {}
}
