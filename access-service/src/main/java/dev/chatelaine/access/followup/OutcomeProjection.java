package dev.chatelaine.access.followup;

import dev.chatelaine.chassis.delivery.Deliveries;
import dev.chatelaine.chassis.projection.Projection;
import dev.chatelaine.chassis.projection.PublishedEvent;
import jakarta.inject.Singleton;
import java.util.Set;

/** Passes on what came of orders to end a grant. Heard again, it changes nothing: a review notes each outcome once. */
@Singleton
class OutcomeProjection implements Projection {

    private final Deliveries deliveries;

    OutcomeProjection(Deliveries deliveries) {
        this.deliveries = deliveries;
    }

    @Override
    public String name() {
        return "review-outcome";
    }

    @Override
    public Set<String> topics() {
        return Set.of("chatelaine.project");
    }

    @Override
    public void apply(PublishedEvent event) {
        switch (event.type()) {
            case "dev.chatelaine.project.RevocationCarriedOut.v1", "dev.chatelaine.project.RevocationRefused.v1" ->
                pass(event.as(Outcome.class));
            default -> {} // answers no order
        }
    }

    private void pass(Outcome outcome) {
        deliveries.order(Outcome.KIND, outcome.key(), outcome);
    }

    @Override
    public void reset() {} // it keeps nothing
}
