package dev.chatelaine.project.resource;

import dev.chatelaine.chassis.eventstore.StreamType;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/** Tells the event store that there are resources. */
@Singleton
class ResourceStream {

    @Produces
    @Singleton
    StreamType resource() {
        return StreamType.of("resource", ResourceAggregate.class, ResourceCommand.class, ResourceEvent.class);
    }
}
