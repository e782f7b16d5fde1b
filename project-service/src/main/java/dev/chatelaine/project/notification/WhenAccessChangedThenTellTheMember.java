package dev.chatelaine.project.notification;

import dev.chatelaine.chassis.delivery.Deliveries;
import dev.chatelaine.chassis.eventstore.EventContext;
import dev.chatelaine.chassis.eventstore.Reaction;
import dev.chatelaine.project.project.ProjectEvent.MemberAccessChanged;
import jakarta.inject.Singleton;
import java.time.Clock;

/** Orders a mail; who the entry is for is looked up when it is sent. */
@Singleton
class WhenAccessChangedThenTellTheMember implements Reaction<MemberAccessChanged> {

    private final Deliveries deliveries;
    private final Clock clock;

    WhenAccessChangedThenTellTheMember(Deliveries deliveries, Clock clock) {
        this.deliveries = deliveries;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "tell-of-changed-access";
    }

    @Override
    public Class<MemberAccessChanged> on() {
        return MemberAccessChanged.class;
    }

    @Override
    public void react(MemberAccessChanged event, EventContext context) {
        if (!Notification.worthTelling(context, clock)) return;
        var news = new Notification(
                NotificationKind.ROLE_CHANGED,
                event.projectId(),
                event.entryId(),
                null,
                Given.by(event),
                context.actor(),
                context.at());
        deliveries.order(Notification.KIND, news.key(), news);
    }
}
