package dev.chatelaine.project.notification;

import dev.chatelaine.chassis.delivery.Deliveries;
import dev.chatelaine.project.EntryId;
import dev.chatelaine.project.ProjectId;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;

/** Orders for later: to tell somebody a week, and a day, before their access ends. */
@Singleton
class Reminders {

    private final Deliveries deliveries;
    private final Clock clock;

    Reminders(Deliveries deliveries, Clock clock) {
        this.deliveries = deliveries;
        this.clock = clock;
    }

    /** Orders the next one before this end, instead of any before; none if there is no end, or none in time. */
    void plan(ProjectId project, EntryId entry, Instant endsAt) {
        var order = new GrantEnding(project, entry, endsAt, clock.instant());
        var due = endsAt == null ? null : GrantEnding.next(endsAt, clock).orElse(null);
        if (due == null) deliveries.cancel(GrantEnding.KIND, order.key());
        else deliveries.orderFor(due, GrantEnding.KIND, order.key(), order);
    }

    /** Plans as soon as it is known when the entry ends. */
    void planLater(ProjectId project, EntryId entry) {
        var order = new GrantEnding(project, entry, null, clock.instant());
        deliveries.order(GrantEnding.KIND, order.key(), order);
    }
}
