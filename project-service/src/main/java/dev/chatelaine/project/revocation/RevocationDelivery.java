package dev.chatelaine.project.revocation;

import dev.chatelaine.chassis.delivery.Delivery;
import dev.chatelaine.chassis.domain.Rejected;
import dev.chatelaine.chassis.eventstore.Commands;
import dev.chatelaine.project.project.RevocationCommand.RevokeEntry;
import jakarta.inject.Singleton;
import java.time.Clock;
import org.jboss.logging.Logger;

/** Asks the project to end what a review has ordered to end. Rules that forbid it are among the project's answers. */
@Singleton
class RevocationDelivery implements Delivery<RevocationOrder> {

    private static final Logger LOG = Logger.getLogger(RevocationDelivery.class);

    private final Commands commands;
    private final Clock clock;

    RevocationDelivery(Commands commands, Clock clock) {
        this.commands = commands;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return RevocationOrder.KIND;
    }

    @Override
    public Class<RevocationOrder> content() {
        return RevocationOrder.class;
    }

    @Override
    public boolean deliver(RevocationOrder order) {
        try {
            commands.send(new RevokeEntry(
                    order.projectId(),
                    order.entryId(),
                    order.reviewId(),
                    order.revocationId(),
                    order.reviewerId(),
                    clock.instant()));
        } catch (Rejected neverWas) { // trying again would change nothing
            LOG.warnf("revocation %s is about no entry of ours: %s", order.revocationId(), neverWas.getMessage());
        }
        return true;
    }
}
