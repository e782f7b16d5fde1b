package dev.chatelaine.access.followup;

import dev.chatelaine.access.review.ReviewCommand.NoteOutcome;
import dev.chatelaine.chassis.delivery.Delivery;
import dev.chatelaine.chassis.eventstore.Commands;
import jakarta.inject.Singleton;

/** Tells a review what came of its orders. */
@Singleton
class OutcomeDelivery implements Delivery<Outcome> {

    private final Commands commands;

    OutcomeDelivery(Commands commands) {
        this.commands = commands;
    }

    @Override
    public String kind() {
        return Outcome.KIND;
    }

    @Override
    public Class<Outcome> content() {
        return Outcome.class;
    }

    @Override
    public boolean deliver(Outcome outcome) {
        commands.send(new NoteOutcome(outcome.reviewId(), outcome.revocationId(), outcome.problem()));
        return true;
    }
}
