package dev.chatelaine.project.notification;

import dev.chatelaine.chassis.delivery.Deliveries;
import dev.chatelaine.chassis.eventstore.EventContext;
import dev.chatelaine.chassis.eventstore.Reaction;
import dev.chatelaine.project.project.ProjectEvent.MemberRemoved;
import jakarta.inject.Singleton;
import java.time.Clock;

/** Orders a mail to whoever was removed. */
@Singleton
class WhenMemberRemovedThenTellThem implements Reaction<MemberRemoved> {

    private final Deliveries deliveries;
    private final Clock clock;

    WhenMemberRemovedThenTellThem(Deliveries deliveries, Clock clock) {
        this.deliveries = deliveries;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "tell-of-removal";
    }

    @Override
    public Class<MemberRemoved> on() {
        return MemberRemoved.class;
    }

    @Override
    public void react(MemberRemoved event, EventContext context) {
        if (!Notification.worthTelling(context, clock)) return;
        var news = new Notification(
                NotificationKind.REMOVED,
                event.projectId(),
                event.entryId(),
                event.userId(),
                null,
                context.actor(),
                context.at());
        deliveries.order(Notification.KIND, news.key(), news);
    }
}
