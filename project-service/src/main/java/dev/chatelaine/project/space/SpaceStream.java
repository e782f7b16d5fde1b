package dev.chatelaine.project.space;

import dev.chatelaine.chassis.eventstore.StreamType;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/** Tells the event store that there are spaces. */
@Singleton
class SpaceStream {

    @Produces
    @Singleton
    StreamType space() {
        return StreamType.of("space", SpaceAggregate.class, SpaceCommand.class, SpaceEvent.class);
    }
}
