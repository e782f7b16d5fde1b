package dev.chatelaine.project.location;

import dev.chatelaine.chassis.eventstore.StreamType;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/** Tells the event store that there are locations. */
@Singleton
class LocationStream {

    @Produces
    @Singleton
    StreamType location() {
        return StreamType.of("location", LocationAggregate.class, LocationCommand.class, LocationEvent.class);
    }
}
