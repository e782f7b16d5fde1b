package dev.chatelaine.project.revocation;

import dev.chatelaine.chassis.delivery.Deliveries;
import dev.chatelaine.chassis.projection.Projection;
import dev.chatelaine.chassis.projection.PublishedEvent;
import jakarta.inject.Singleton;
import java.util.Set;

/**
 * Passes on what access reviews order. An order that is heard again, because read models are built anew, changes
 * nothing: the project remembers which ones it has answered.
 */
@Singleton
class RevocationProjection implements Projection {

    private final Deliveries deliveries;

    RevocationProjection(Deliveries deliveries) {
        this.deliveries = deliveries;
    }

    @Override
    public String name() {
        return "revocation";
    }

    @Override
    public Set<String> topics() {
        return Set.of("chatelaine.access");
    }

    @Override
    public void apply(PublishedEvent event) {
        switch (event.type()) {
            case "dev.chatelaine.access.GrantRevocationOrdered.v1" -> pass(event.as(RevocationOrder.class));
            default -> {} // orders nothing
        }
    }

    private void pass(RevocationOrder order) {
        deliveries.order(RevocationOrder.KIND, order.key(), order);
    }

    @Override
    public void reset() {} // it keeps nothing
}
