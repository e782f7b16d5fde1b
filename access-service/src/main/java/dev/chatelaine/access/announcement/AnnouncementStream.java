package dev.chatelaine.access.announcement;

import dev.chatelaine.chassis.eventstore.StreamType;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/** Tells the event store that there are announcements. */
@Singleton
class AnnouncementStream {

    @Produces
    @Singleton
    StreamType announcement() {
        return StreamType.of(
                "announcement", AnnouncementAggregate.class, AnnouncementCommand.class, AnnouncementEvent.class);
    }
}
