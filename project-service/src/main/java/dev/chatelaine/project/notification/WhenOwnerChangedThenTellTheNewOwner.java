package dev.chatelaine.project.notification;

import dev.chatelaine.chassis.delivery.Deliveries;
import dev.chatelaine.chassis.eventstore.EventContext;
import dev.chatelaine.chassis.eventstore.Reaction;
import dev.chatelaine.project.project.ProjectEvent.OwnerChanged;
import jakarta.inject.Singleton;
import java.time.Clock;

/** Orders a mail to whoever owns the project now. */
@Singleton
class WhenOwnerChangedThenTellTheNewOwner implements Reaction<OwnerChanged> {

    private final Deliveries deliveries;
    private final Clock clock;

    WhenOwnerChangedThenTellTheNewOwner(Deliveries deliveries, Clock clock) {
        this.deliveries = deliveries;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "tell-of-ownership";
    }

    @Override
    public Class<OwnerChanged> on() {
        return OwnerChanged.class;
    }

    @Override
    public void react(OwnerChanged event, EventContext context) {
        if (!Notification.worthTelling(context, clock)) return;
        var news = new Notification(
                NotificationKind.MADE_OWNER,
                event.projectId(),
                null,
                event.ownerId(),
                null,
                context.actor(),
                context.at());
        deliveries.order(Notification.KIND, news.key(), news);
    }
}
