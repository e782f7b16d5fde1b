package dev.chatelaine.access.reminder;

import dev.chatelaine.access.review.ReviewEvent.ReviewOpened;
import dev.chatelaine.chassis.delivery.Deliveries;
import dev.chatelaine.chassis.eventstore.EventContext;
import dev.chatelaine.chassis.eventstore.Reaction;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;

/** Orders the mails that a review will need: one now, and two before its time is over. */
@Singleton
class WhenReviewOpenedThenPlanReminders implements Reaction<ReviewOpened> {

    private static final Duration WEEK = Duration.ofDays(7);
    private static final Duration DAY = Duration.ofDays(1);

    private final Deliveries deliveries;
    private final Clock clock;

    WhenReviewOpenedThenPlanReminders(Deliveries deliveries, Clock clock) {
        this.deliveries = deliveries;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "plan-review-reminders";
    }

    @Override
    public Class<ReviewOpened> on() {
        return ReviewOpened.class;
    }

    @Override
    public void react(ReviewOpened event, EventContext context) {
        plan(new Reminder(event.reviewId(), "opened", null, context.at()));
        later(new Reminder(event.reviewId(), "week", null, event.dueAt().minus(WEEK)));
        later(new Reminder(event.reviewId(), "day", null, event.dueAt().minus(DAY)));
    }

    private void later(Reminder reminder) {
        if (reminder.dueAt().isAfter(clock.instant())) plan(reminder);
    }

    private void plan(Reminder reminder) {
        deliveries.orderFor(reminder.dueAt(), Reminder.KIND, reminder.key(), reminder);
    }
}
